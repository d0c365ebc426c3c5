// What esbuild leaves out of archiver: writing a zip from bytes needs neither tar nor globbing, and Node's own streams are what its copies of them are made of.
// Loading the rest takes Node a third of its own start.

/** Packages that archiver asks for at once and that a zip of bytes never uses. */
const UNUSED = /^(tar-stream|readdir-glob|lazystream)$/;

/** @type {import('esbuild').Plugin} */
export const leanArchiver = {
  name: 'lean-archiver',
  setup({ onResolve, onLoad }) {
    onResolve({ filter: UNUSED }, ({ path }) => ({ path, namespace: 'unused' }));
    onLoad({ filter: UNUSED, namespace: 'unused' }, () => ({ contents: 'export const Readable = undefined; export default {};' }));
    onResolve({ filter: /^readable-stream$/ }, () => ({ path: 'node:stream', external: true }));
  },
};
