import { type Collector, known } from './collector.ts';

/** Language with encoding, and time zone. On Linux no language at all is the C locale. */
export const locale: Collector = {
  id: 'locale',
  level: 'basic',
  collect: async ({ env, machine, clock, platform }) =>
    known([
      { id: 'locale.name', value: env['LC_ALL'] || env['LC_MESSAGES'] || env['LANG'] || (platform === 'linux' ? 'C' : machine.locale()) },
      { id: 'locale.zone', value: clock.zone() },
    ]),
};
