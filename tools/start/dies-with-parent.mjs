/** Loaded into every child: when whoever started it is gone, its input ends, and it goes too. */
process.stdin.on('end', () => process.exit(0));
process.stdin.on('error', () => process.exit(0));
process.stdin.resume();
process.stdin.unref?.();
