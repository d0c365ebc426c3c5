import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { requestSchema } from '../../src/model/request.ts';
import { anyRequest } from '../support/any-request.ts';
import { ACCOUNT_REQUEST, BARE_REQUEST, rendered, toolsFor } from '../support/render-sample.ts';

const written = async (request: typeof ACCOUNT_REQUEST) => rendered('json', request, await toolsFor('en'));

describe('request.json', () => {
  it('is the request itself', async () => {
    expect(requestSchema.parse(JSON.parse(await written(ACCOUNT_REQUEST)))).toEqual(ACCOUNT_REQUEST);
  });

  it('has its keys in one order, whatever order they came in', async () => {
    const backwards = Object.fromEntries(Object.entries(ACCOUNT_REQUEST).reverse()) as typeof ACCOUNT_REQUEST;
    expect(await written(backwards)).toBe(await written(ACCOUNT_REQUEST));
    expect(Object.keys(JSON.parse(await written(backwards))).slice(0, 3)).toEqual(['schema', 'id', 'created']);
  });

  it('shows no terminal a control character and no reader a reordered line', async () => {
    const summary = 'a\u001b[31m\u009b1m\u202eb\u2028c\u007f';
    const text = await written({ ...BARE_REQUEST, summary });
    expect(text).toMatch(/^[\n -~]*$/);
    expect(JSON.parse(text).summary).toBe(summary);
  });

  it('gives any request back, and shows nothing that a terminal obeys', async () => {
    await fc.assert(
      fc.asyncProperty(anyRequest, async (request) => {
        const text = await written(request);
        expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]|\p{Surrogate}/u);
        expect(requestSchema.parse(JSON.parse(text))).toEqual(request);
      }),
      { numRuns: 1_000 },
    );
  });
});
