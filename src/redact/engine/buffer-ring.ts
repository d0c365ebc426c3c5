/** Buffers that were handed out at once may all be in use; one more is the one that is filled. */
const RING = 4;

/** Gives buffers in turn, each for as long as the next three are in use: what is masked, and written at once, needs no new memory for each block. */
export function bufferRing(): (size: number) => Buffer {
  const buffers: Buffer[] = [];
  let turn = 0;
  return (size) => {
    turn = (turn + 1) % RING;
    const known = buffers[turn];
    if (known !== undefined && known.length >= size) return known;
    const made = Buffer.allocUnsafeSlow(size);
    buffers[turn] = made;
    return made;
  };
}
