/** A root field or route without a word about who may use it is a hole: name a permission, or say it is public. */
const ROOT = new Set([
  'Query',
  'Mutation',
  'Subscription',
  'Get',
  'Post',
  'Put',
  'Patch',
  'Delete',
]);
const WORD = new Set(['Requires', 'Public']);

const nameOf = (decorator) => decorator.expression.callee?.name ?? decorator.expression.name;

const guardedRootField = {
  meta: {
    type: 'problem',
    docs: { description: 'root fields and routes carry @Requires or @Public' },
    messages: { unguarded: '{{name}} needs @Requires(permission) or @Public().' },
    schema: [],
  },
  create: (context) => ({
    MethodDefinition(node) {
      const names = (node.decorators ?? []).map(nameOf);
      if (!names.some((name) => ROOT.has(name))) return;
      const onClass = (node.parent.parent.decorators ?? []).map(nameOf);
      if (![...names, ...onClass].some((name) => WORD.has(name)))
        context.report({ node: node.key, messageId: 'unguarded', data: { name: node.key.name } });
    },
  }),
};

export const localRules = { rules: { 'guarded-root-field': guardedRootField } };
