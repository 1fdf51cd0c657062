/**
 * A process that is what a function's container is: loads a bundle, feeds it events, and says how long the first answer
 * took from the start of the process. Reads {file, events} from standard input, writes {answers, milliseconds}.
 */
let text = '';
for await (const chunk of process.stdin) text += chunk;
const { file, events } = JSON.parse(text);
const { handler } = await import(file);
const answers = [];
let milliseconds = 0;
for (const event of events) {
  answers.push(await handler(event, { callbackWaitsForEmptyEventLoop: false }));
  milliseconds ||= Math.round(performance.now());
}
process.stdout.write(`\n@@${JSON.stringify({ answers, milliseconds })}`, () => process.exit(0));
