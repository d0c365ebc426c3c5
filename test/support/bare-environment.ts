// Runs before each test file: what the machine's own surroundings would change in the programs that tests start.
// Node takes even an empty FORCE_COLOR for a wish, and the runner may have set one.
delete process.env['FORCE_COLOR'];
// Node 20 reads the extra certificates at every start, for which no test has a use.
delete process.env['NODE_EXTRA_CA_CERTS'];
delete process.env['NODE_OPTIONS'];
