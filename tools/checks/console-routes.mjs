/** The addresses of the console, read out of its route tables: `/pairs/:id/proposed`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';

import ts from 'typescript';

const parse = (file) =>
  ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

const member = (literal, name) =>
  literal.properties.find((one) => one.name?.text === name)?.initializer;

/** The route table that is loaded late: which file, under which name. */
function tableOf(expression) {
  let file;
  let name;
  const visit = (node) => {
    if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword)
      file = node.arguments[0].text;
    if (ts.isPropertyAccessExpression(node) && /Routes$/.test(node.name.text))
      name = node.name.text;
    ts.forEachChild(node, visit);
  };
  visit(expression);
  return { file, name };
}

function tableIn(file, name) {
  let found;
  const visit = (node) => {
    if (ts.isVariableDeclaration(node) && node.name.getText() === name) found = node.initializer;
    ts.forEachChild(node, visit);
  };
  visit(parse(file));
  return found;
}

function walk(table, file, prefix) {
  return table.elements.flatMap((route) => {
    const own = member(route, 'path')?.text ?? '';
    const here = own === '' ? prefix : `${prefix}/${own}`;
    const children = member(route, 'children');
    const itself =
      (member(route, 'component') ?? member(route, 'loadComponent')) ? [here || '/'] : [];
    if (children) return [...itself, ...walk(children, file, here)];
    const late = member(route, 'loadChildren');
    if (!late) return itself;
    const { file: target, name } = tableOf(late);
    const next = path.resolve(path.dirname(file), `${target}.ts`);
    return walk(tableIn(next, name), next, here);
  });
}

/** @returns {string[]} */
export function consoleRoutes(root) {
  const file = path.join(root, 'apps/console/src/app/app.routes.ts');
  return [...new Set(walk(tableIn(file, 'routes'), file, ''))];
}
