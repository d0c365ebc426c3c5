/** Files that go with a request: gathering, inspecting, packing. */
export const attaching = {} as const;
