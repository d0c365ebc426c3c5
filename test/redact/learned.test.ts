import { describe, expect, it } from 'vitest';
import { type KnownMachine, learnedNames } from '../../src/redact/learned.ts';

const NOTHING: KnownMachine = { env: {} };
const values = (machine: KnownMachine, contact = {}) => learnedNames(machine, contact).map(({ value, kind }) => `${kind}: ${value}`);

describe('learnedNames', () => {
  it('learns a machine by its full name and by the first part of it', () => {
    expect(values({ ...NOTHING, hostName: 'annas-laptop.corp.local' })).toEqual(['host: annas-laptop.corp.local', 'host: annas-laptop']);
  });

  it('learns a user from the system, from the environment and from the home folder, each name once', () => {
    const machine = {
      userName: 'apetrova',
      home: 'C:\\Users\\Анна Петрова',
      env: { USERNAME: 'APetrova', LOGNAME: 'CORP\\apetrova', SUDO_USER: 'petr' },
    };
    expect(values(machine)).toEqual(['user: CORP\\apetrova', 'user: Анна Петрова', 'user: apetrova', 'user: petr']);
  });

  it('learns the host that the environment names', () => {
    expect(values({ env: { COMPUTERNAME: 'DESKTOP-4F2K9', HOSTNAME: 'build7.local' } })).toEqual([
      'host: DESKTOP-4F2K9',
      'host: build7.local',
      'host: build7',
    ]);
  });

  it('leaves names out that are short, that many bear, or that are only a number', () => {
    expect(values({ hostName: 'localhost.localdomain', userName: 'root', home: '/home/ann', env: { USER: 'ubuntu', HOSTNAME: '10.1.2.3' } })).toEqual(
      [],
    );
  });

  it('looks for a contact by the full name in both orders and with initials, by e-mail and by the telephone’s digits', () => {
    expect(values(NOTHING, { name: 'Анна Петрова', email: 'anna@petrova.ru', phone: '+7 999 123-45-67' })).toEqual([
      'email: anna@petrova.ru',
      'name: Анна Петрова',
      'name: Петрова Анна',
      'phone: 79991234567',
      'phone: 89991234567',
      'name: А. Петрова',
      'phone: 9991234567',
      'name: Анна П.',
      'name: П. Анна',
    ]);
  });

  it('knows a name of three words in the orders of both languages', () => {
    expect(values(NOTHING, { name: 'Петрова Анна Сергеевна' })).toEqual(
      expect.arrayContaining([
        'name: Анна Сергеевна Петрова',
        'name: Петрова А. С.',
        'name: Петрова А.С.',
        'name: А.С. Петрова',
        'name: А. С. Петрова',
      ]),
    );
  });

  it('looks for no first name alone, since it may be any word', () => {
    expect(values(NOTHING, { name: 'Вера' })).toEqual([]);
  });

  it('looks for a foreign telephone as it is given, and for none that is too short', () => {
    expect(values(NOTHING, { phone: '+49 30 901820' })).toEqual(['phone: 4930901820']);
    expect(values(NOTHING, { phone: '112' })).toEqual([]);
  });
});
