export function untilDelivered(relayUrl: string, tell: (left: number) => void): Promise<string>;
