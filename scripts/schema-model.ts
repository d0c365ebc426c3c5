/** What `schemas.mjs` makes JSON Schemas of. */
export { toJSONSchema } from 'zod/v4/core';
export { answersSchema } from '../src/model/answers.ts';
export { judgementSchema } from '../src/model/judgement.ts';
export { requestSchema } from '../src/model/request.ts';
export { resultSchema } from '../src/model/result.ts';
export { rulesSchema } from '../src/redact/own/rules-file.ts';
