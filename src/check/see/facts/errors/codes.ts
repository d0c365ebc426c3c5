import { letterPattern } from '../../../letter-pattern.ts';

/** Shapes of error codes that are codes wherever they stand; for the text as it is written. */
export const TELLING_CODES: readonly RegExp[] = [
  /(?<![\w.])(?:[a-z]\w{0,30}\.){1,6}(?:errors?|exceptions?|exc)\.[A-Z]\w{2,60}/g,
  /(?<![\w#])0x[\dA-Fa-f]{2,16}(?!\w)/g,
  // POSIX, Node, npm
  /(?<!\w)(?:ENOENT|EACCES|EPERM|ENOSPC|EADDRINUSE|EADDRNOTAVAIL|ECONNREFUSED|ECONNRESET|ECONNABORTED|ETIMEDOUT|ESOCKETTIMEDOUT|ENOTFOUND|EPIPE|EMFILE|ENFILE|ENOMEM|EEXIST|EISDIR|ENOTDIR|ENOTEMPTY|EBUSY|EINVAL|EIO|EAI_AGAIN|EAGAIN|EBADF|ELOOP|EXDEV|EROFS|EHOSTUNREACH|ENETUNREACH|ERESOLVE|EINTEGRITY|EUSAGE|ELIFECYCLE|EBADENGINE|ENOTSUP|ENAMETOOLONG|E40[134]|E50\d|EPROTO|EFAULT|EDQUOT|ESTALE)(?!\w)/g,
  /(?<!\w)N[PR]E(?!\w)/g,
  /(?<!\w)SQLCODE[=: ]{1,2}-?\d{2,5}(?:[,;]? SQLSTATE[=: ]{1,2}\w{5})?(?!\w)/g,
  /(?<!\w)SIG(?:SEGV|ABRT|BUS|ILL|FPE|TRAP|SYS)(?!\w)|(?<=(?:received|got|signal|code|died with|exited with) )SIG(?:KILL|TERM|PIPE)(?!\w)|(?<!\w)SIG(?:KILL|TERM|PIPE)(?= received)/g,
  // Names in capitals that say what they are.
  /(?<![\w$%-])(?:(?:net|NET)::)?(?![A-Z\d_]{1,60}=)(?=[A-Z\d_]{0,60}(?:ERR|FAIL|EXCEPTION|DENIED|TIMEOUT|TIMED_OUT|INVALID|NOT_FOUND|NO_INTERNET|NXDOMAIN|PROBE_|REFUSED|VIOLATION|UNAVAILABLE|MISMATCH|EXPIRED|BAD_|NOT_LESS|FAULT|UNABLE|REJECTED|DECLINED|MISSING|CORRUPT|OVERFLOW|EXHAUSTED|UNHANDLED|UNKNOWN|EXCEEDED|TOO_LARGE|TOO_MANY|TOO_LONG|FORBIDDEN|UNAUTHORIZED|LOCKED|NOT_ALLOWED|NOT_SUPPORTED|UNSUPPORTED|CANNOT|ABORTED|RESET|UNREACHABLE))[A-Z][A-Z\d]*(?:_[A-Z\d]+)+(?!\w)/g,
  /(?<!\w)(?:AADSTS\d{5,7}|SQLSTATE(?:\[\w{2,6}\]|[ :]{1,2}\w{5})|CrashLoopBackOff|ImagePullBackOff|OOMKilled)(?!\w)/g,
  /#(?:REF|VALUE|N\/A|DIV\/0|NAME|ССЫЛКА|ЗНАЧ|Н\/Д|ДЕЛ\/0|ИМЯ)[!?]/g,
  /(?<!\w)std::(?:bad_[a-z]{2,20}|[a-z]{2,20}_error|out_of_range|invalid_argument)(?!\w)/g,
  // SMTP
  /(?<![\w.])[45]\d\d [45]\.\d{1,3}\.\d{1,3}(?: [A-Z][^\n.!?]{0,100})?/g,
  // 1С
  letterPattern(/\{[\p{L}][\p{L}\d_.]{2,80}\(\d{1,6}(?:,\d{1,6})?\)\}/gu),
  // Compilers, databases, operating systems.
  /(?<![\w-])(?:ORA|TNS|PLS|SQLSTATE|IMP|EXP|RMAN|DPI|PGRST|JIT|HRESULT|HTTPError|CPF|SQL|MSG)-\d{3,6}(?!\w)/g,
  /(?<![\w-])(?:TS|MSB|CS|LNK|NU|NETSDK|CA|IDE|BC|FS|AVLN|XLS|MC|RC|DEP|APPX|VBR|CTP|VSS|TF|SYSVOL)\d{4,6}(?![\w-])/g,
  /(?<![\w-])(?:E0\d{3}|C[1-5]\d{3}|F\d{2}-\d{2,4}|E\d{3,5}|SB-?\d{3,5}|ERR(?:-?\d|-[A-Z])[\dA-Z-]{0,20}|ERROR-\d{1,6}|CE-\d{4,6}-\d|NW-\d{4,6}-\d|WS-\d{4,6}-\d|E-\d{1,5}[A-Z]?|Е-\d{1,5}|[A-Z]{2,5}-E-?\d{1,5}|ER-?\d{1,5}|[A-Z]{2,6}[-_]ERR[-_]?\d{1,5})(?![\w-])/g,
  /(?<![\w.#@/$])(?:[A-Za-z]\w{0,30}[.$]){0,8}[A-Z]\w{0,60}(?:Exception|Error|Fault|AssertionFailure)(?![\w(]|\.[a-z])/g,
];

/** Shapes that are error codes where the words around speak of an error. */
export const CODES_NEAR_ERRORS = letterPattern(
  /(?<![\p{L}\d_./-])(?:-\d{1,8}|\d{1,4}[-.]\d{1,6}(?:[-.]\d{1,6}){0,3}|\d{1,10}|[A-ZА-Я]{1,8}[-_.]?\d{1,8}(?:[-_.][A-Z\d]{1,8}){0,4}|[A-Z][A-Z\d]{1,20}(?:[-_][A-Z\d]{1,20}){1,6}|[a-z]{1,10}[-_]?\d{2,6}|\d{1,5}[A-ZА-Я]{1,3}\d{0,4}|[A-Zdt]\d? ?[A-Z])(?![\p{L}\d_-])/u,
);

/** What HTTP calls its errors (RFC 9110 and what servers add). */
export const HTTP_STATUS =
  /(?<![\w.,:/-])(?:(?:HTTP(?:\/\d(?:\.\d)?)?[ -]?(?:status |error |code |ошибка |статус |код )?)(?:[45]\d\d)(?!\d)(?: (?:\(?[A-Z][A-Za-z-]+\)?(?: [A-Z][A-Za-z-]+){0,3}))?|(?:4\d\d|5\d\d) (?:Bad Request|Unauthori[sz]ed|Payment Required|Forbidden|(?:Page |File |Link )?Not Found|Method Not Allowed|Not Acceptable|Request Time-?out|Conflict|Gone|Length Required|Precondition Failed|(?:Payload|Request Entity|Content) Too Large|(?:Request-)?URI Too Long|Unsupported Media Type|Unprocessable (?:Entity|Content)|Locked|Too Many Requests|Internal Server Error|Internal Error|Not Implemented|Bad Gateway|Service (?:Temporarily )?Unavailable|Gateway Time-?out|not found|forbidden|bad gateway|bad request|unauthorized|internal server error|gateway time-?out|service unavailable|too many requests))/g;
