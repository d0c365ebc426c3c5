/** Errors: what happened, where, what to do next. */
export const errors = {
  'error.system.ENOSPC': 'The disk is full: {path}. Free some space and try again. Nothing half-written was left.',
  'error.system.EDQUOT': 'Your disk quota is used up: {path}. Free some space and try again. Nothing half-written was left.',
  'error.system.EACCES': 'Access is refused: {path}. Choose another folder with --out, or ask for access.',
  'error.system.EPERM': 'The system does not allow it: {path}. Choose another folder with --out, or ask for access.',
  'error.system.EROFS': 'This place can only be read: {path}. Choose another folder with --out.',
  'error.system.EMFILE': 'Too many files are open. Close some programs and try again.',
  'error.system.ENFILE': 'Too many files are open on this machine. Close some programs and try again.',
  'error.system.EIO': 'The disk could not be read or written: {path}. Check the disk or the cable, then try again.',
  'error.system.ENOMEM': 'There is not enough memory. Close some programs and try again.',
  'error.system.ENOENT': 'Not found: {path}. Check the path.',
  'error.system.ENOTDIR': 'A part of this path is a file, not a folder: {path}. Check the path.',
  'error.system.ELOOP': 'Links in this path lead in a circle: {path}. Check the path.',
  'error.system.ENAMETOOLONG': 'The name is too long for this disk: {path}. Choose a shorter one.',
  'error.system.EBUSY': 'Another program is using it: {path}. Close that program and try again.',
  'error.system.ETXTBSY': 'Another program is using it: {path}. Close that program and try again.',
} as const;
