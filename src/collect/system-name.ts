/** What a system calls itself. */
export interface SystemName {
  readonly name: string;
  readonly version?: string | undefined;
  readonly build?: string | undefined;
}
