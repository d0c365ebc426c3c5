import { describe, expect, it } from 'vitest';
import { contactTold } from '../../src/pipeline/contact-told.ts';

const contact = { email: 'anna.kerr@desk-mail.test', phone: '+44 7700 900123' };

describe('one’s own address and number in a wish', () => {
  it('stay as they were typed there', () => {
    const outcome = 'Call me back on 07700 900 123, or write to Anna.Kerr@desk-mail.test.';
    expect(contactTold({ outcome, contact })).toEqual(['Anna.Kerr@desk-mail.test', '07700 900 123']);
  });

  it('are none of somebody else, and none that stand elsewhere', () => {
    expect(contactTold({ outcome: 'Call my neighbour on 07700 900456.', contact })).toEqual([]);
    expect(contactTold({ outcome: 'A refund.', description: `I wrote from ${contact.email}`, contact })).toEqual([]);
    expect(contactTold({ outcome: `Call me on ${contact.phone}` })).toEqual([]);
  });

  it('are hidden where the person wants that', () => {
    expect(contactTold({ outcome: `Write to ${contact.email}`, contact }, [contact.email])).toEqual([]);
  });
});
