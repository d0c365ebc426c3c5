import { answerQuestions } from './host/answer-questions.ts';
import { queueJudge } from './pipeline/check/judge-queued.ts';

// A thread that judges requests of a long queue, beside the program's own.
answerQuestions(queueJudge);
