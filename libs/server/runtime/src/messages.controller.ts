import {
  Body,
  Controller,
  Headers,
  HttpCode,
  Inject,
  Optional,
  Post,
  UnauthorizedException,
} from '@nestjs/common';
import { envelope, type Message } from '@nastavnik/events';
import { Public } from '@nastavnik/graphql';
import type { Actor } from '@nastavnik/kernel';
import { Database } from '@nastavnik/persistence';
import { z } from 'zod';

import { CONFIG, type Config } from './config';
import { react, REACTIONS, type Reactions } from './message-consumer';
import { MESSAGE_AUDIENCE, type Verify, verifier } from '@nastavnik/tokens';

interface Outcome {
  readonly id: string;
  readonly ok: boolean;
  readonly error?: string;
}

/** The session a message is acted on in: its own school, on behalf of its author. */
const actorOf = (message: Message): Actor => ({
  accountId: message.actorId,
  personId: null,
  districtId: message.districtId,
  tenantId: message.tenantId,
  roles: [],
  reach: 'SCHOOL',
  name: message.actorName,
});

/** Where the relay delivers. Each message takes effect at most once; the answer says which ones did not take. */
@Controller()
export class MessagesController {
  private readonly verify: Verify;

  constructor(
    @Inject(CONFIG) config: Config,
    @Inject(Database) private readonly database: Database,
    @Optional() @Inject(REACTIONS) private readonly reactions: Reactions = {},
  ) {
    this.verify = verifier(config);
  }

  @Public()
  @Post('messages')
  @HttpCode(200)
  async receive(
    @Headers('authorization') authorization: string | undefined,
    @Body() body: unknown,
  ) {
    const token = authorization?.replace(/^Bearer /i, '') ?? '';
    const claims = await this.verify(token, MESSAGE_AUDIENCE);
    if (!claims) throw new UnauthorizedException();
    const { source, messages } = z
      .object({ source: z.string(), messages: z.array(z.unknown()) })
      .parse(body);
    const outcomes: Outcome[] = [];
    for (const group of groupBySchool(messages.map((message) => envelope.parse(message))))
      outcomes.push(...(await this.act(source, group)));
    return { outcomes };
  }

  /** All messages of a school in one transaction; when one of them fails, one by one, so that only it is left. */
  private async act(source: string, messages: readonly Message[]): Promise<Outcome[]> {
    try {
      await this.consume(source, messages);
      return messages.map(({ id }) => ({ id, ok: true }));
    } catch (error) {
      if (messages.length === 1) return [{ id: messages[0]!.id, ok: false, error: String(error) }];
    }
    const outcomes: Outcome[] = [];
    const failed = new Set<string>();
    for (const message of messages) {
      const [outcome] = failed.has(message.aggregateId)
        ? [
            {
              id: message.id,
              ok: false,
              error: 'held: an earlier message of the same aggregate failed',
            },
          ]
        : await this.act(source, [message]);
      if (outcome && !outcome.ok) failed.add(message.aggregateId);
      if (outcome) outcomes.push(outcome);
    }
    return outcomes;
  }

  private consume(source: string, messages: readonly Message[]) {
    return this.database.consume(
      actorOf(messages[0]!),
      source,
      messages,
      (work, message) => react(this.reactions, work, message),
      this.reactions.afterBatch,
    );
  }
}

/** The messages of each school, in the order they came; no order is promised between schools. */
const groupBySchool = (messages: readonly Message[]): Message[][] => [
  ...Map.groupBy(messages, ({ tenantId }) => tenantId).values(),
];
