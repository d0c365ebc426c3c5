import ts from 'typescript';

/** What a name must not be asked for; `*` is everything. */
const FORBIDDEN: Readonly<Record<string, readonly string[]>> = {
  Date: ['now'],
  Math: ['random'],
  performance: ['now'],
  crypto: ['randomUUID', 'getRandomValues'],
  globalThis: ['process'],
  global: ['process'],
};

/** Every place where a source takes the process, the clock or randomness from the world, rather than from its parameters. Comments and strings do not count. */
export function machineTouches(source: string): readonly string[] {
  const file = ts.createSourceFile('source.ts', source, ts.ScriptTarget.Latest, true);
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    const touch = touchOf(node);
    if (touch !== undefined) found.push(touch);
    ts.forEachChild(node, visit);
  };
  visit(file);
  return found;
}

function touchOf(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isNamed(node.expression, 'Date') && !node.arguments?.length) return 'new Date()';
  if (ts.isCallExpression(node) && isNamed(node.expression, 'Date')) return 'Date()';
  if (ts.isImportSpecifier(node)) return random(node);
  if (ts.isPropertyAccessExpression(node)) return member(node.expression, node.name.text);
  if (ts.isElementAccessExpression(node) && ts.isStringLiteral(node.argumentExpression)) return member(node.expression, node.argumentExpression.text);
  if (ts.isVariableDeclaration(node) && ts.isObjectBindingPattern(node.name) && node.initializer) {
    const { initializer, name } = node;
    return name.elements.map((element) => member(initializer, (element.propertyName ?? element.name).getText())).find((touch) => touch !== undefined);
  }
  return undefined;
}

function random(node: ts.ImportSpecifier): string | undefined {
  const { moduleSpecifier } = node.parent.parent.parent as ts.ImportDeclaration;
  const from = ts.isStringLiteral(moduleSpecifier) ? moduleSpecifier.text : '';
  const name = (node.propertyName ?? node.name).text;
  return /^(node:)?crypto$/.test(from) && /random/i.test(name) ? `${name} of ${from}` : undefined;
}

function member(object: ts.Expression, name: string): string | undefined {
  if (!ts.isIdentifier(object)) return undefined;
  if (object.text === 'process') return isParameter(object) ? undefined : 'process';
  return FORBIDDEN[object.text]?.includes(name) ? `${object.text}.${name}` : undefined;
}

/** Whether an enclosing function is handed this name. */
function isParameter(name: ts.Identifier): boolean {
  for (let node: ts.Node = name; node.parent; node = node.parent) {
    if (ts.isFunctionLike(node) && node.parameters.some((parameter) => parameter.name.getText() === name.text)) return true;
  }
  return false;
}

function isNamed(node: ts.Expression, name: string): boolean {
  return ts.isIdentifier(node) && node.text === name;
}
