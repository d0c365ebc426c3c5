import { describe, expect, it } from 'vitest';
import { placesTold } from '../../src/pipeline/places-told.ts';

describe('the addresses that a desk needs', () => {
  it('are those that were mixed up, whatever kind the request is of', async () => {
    for (const kind of ['delivery', 'order', 'question', 'other'] as const) {
      expect(await placesTold({ kind, summary: 'deliver to 5 Oak Avenue, it went to 9 Pine Street' })).toEqual(['5 Oak Avenue', '9 Pine Street']);
      expect(await placesTold({ kind, summary: 'Привезли на ул. Сосновую, д. 9, а надо на ул. Дубовую, д. 5' })).toHaveLength(2);
      expect(await placesTold({ kind, summary: 'Please deliver my order to 5 Oak Avenue' })).toEqual([]);
    }
  });

  it('are without what the person wants hidden', async () => {
    expect(await placesTold({ summary: 'deliver to 5 Oak Avenue, it went to 9 Pine Street' }, ['5 Oak Avenue'])).toEqual(['9 Pine Street']);
  });
});
