/** The source of src/redact/scan/scanner-code.ts, compiled anew. */
export declare function scannerCode(): Promise<string>;
