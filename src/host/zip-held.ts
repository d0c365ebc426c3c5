/**
 * Stored entries up to this many bytes are held in memory, so that size and CRC stand in front of the bytes, as readers want it that take the archive as a
 * stream (Java's refuses a stored entry whose sizes come after it).
 */
export const HELD_STORED = 8 * 1024 * 1024;
