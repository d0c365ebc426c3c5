/** What of WebAssembly's JavaScript interface is used here; the types of Node 20 do not have it (https://www.w3.org/TR/wasm-js-api-2/). */
declare namespace WebAssembly {
  class Module {
    constructor(bytes: Uint8Array);
  }
  class Memory {
    constructor(descriptor: { readonly initial: number });
    readonly buffer: ArrayBuffer;
    /** Pages of 64 KiB; every view of the memory is void afterwards. */
    grow(pages: number): number;
  }
  class Instance {
    constructor(module: Module, imports: { readonly env: { readonly memory: Memory } });
    readonly exports: unknown;
  }
}
