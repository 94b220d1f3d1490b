import { checkLength } from '../content/check-length.ts';
import type { ContentReader, ImContext, Said } from '../content/content-context.ts';
import { storedMentions } from '../messages/mentions.ts';
import { type Card, type CardObject, isObject, malformed, readCardFrame } from './card-json.ts';
import { CardFaultError, cardFaults, cardNotCreated } from './card-refusal.ts';
import { checkElements } from './check-elements.ts';
import { entityLifetime } from './entity-lifetime.ts';
import { fillTemplate } from './fill-template.ts';
import { mentionsIn } from './people.ts';
import { findEntity, findTemplate } from './queries.ts';

/** `interactive`: a card, written out, as a template, or as an entity. */
export const readCard: ContentReader = async (content, context): Promise<Said> => {
  try {
    const { card, mentioned } = await cardOf(content, context);
    const text = JSON.stringify(card.json);
    // A template counts with what it stands for.
    checkLength('interactive', text);
    const cardId = entityIdOf(content);
    return {
      content: text,
      mentions: storedMentions(await mentionsIn(context, mentioned)),
      ...(cardId !== undefined && { cardId }),
    };
  } catch (error) {
    if (error instanceof CardFaultError) throw cardNotCreated(error);
    throw error;
  }
};

/** The id of the card entity that a content names; undefined for other cards. */
function entityIdOf(content: unknown): string | undefined {
  if (!isObject(content) || content['type'] !== 'card' || !isObject(content['data'])) return undefined;
  const { card_id } = content['data'];
  return typeof card_id === 'string' ? card_id : undefined;
}

/** A card that was checked, and the ids with which it mentions people. */
export interface ReadCard {
  readonly card: Card;
  readonly mentioned: ReadonlySet<string>;
}

/**
 * The card that a content stands for, checked. Throws a `CardFaultError`.
 * Source: the three forms of `/uAjLw4CM/ukzMukzMukzM/feishu-cards/send-feishu-card`.
 */
export async function cardOf(content: CardObject, context: ImContext): Promise<ReadCard> {
  const cardId = entityIdOf(content);
  const json =
    cardId !== undefined
      ? await cardOfEntity(cardId, context)
      : content['type'] === 'template'
        ? await templateCardOf(content['data'], context)
        : content;
  const card = readCardFrame(json);
  return { card, mentioned: await checkElements(context, card) };
}

/** The card of a template with its variables filled in. Throws a `CardFaultError`. */
export async function templateCardOf(data: unknown, { db, caller }: ImContext): Promise<CardObject> {
  if (!isObject(data) || typeof data['template_id'] !== 'string') throw malformed('data.template_id is required');
  const { template_id: id, template_version_name: version, template_variable: variables } = data;
  const wanted = typeof version === 'string' ? version : undefined;
  const template = await findTemplate(db, caller.tenantKey, id, wanted);
  if (!template) throw new CardFaultError(cardFaults.templateUnknown, `templateID: ${id}`);
  if (!JSON.parse(template.app_ids).includes(caller.app.appId)) {
    throw new CardFaultError(cardFaults.templateNotVisible, `appID: ${caller.app.appId}, templateID: ${id}`);
  }
  return fillTemplate(template, variables);
}

/** An entity is sent once, by the app that made it. How a second time is refused is not documented (inferred). */
async function cardOfEntity(cardId: string, { db, caller, now }: ImContext): Promise<CardObject> {
  const entity = await findEntity(db, caller.tenantKey, cardId);
  if (entity?.app_id !== caller.app.appId || entity.message_id !== '') {
    throw new CardFaultError(cardFaults.entityUnknown, `cardid: ${cardId}`);
  }
  if (now - entity.create_time > entityLifetime) {
    throw new CardFaultError(cardFaults.entityExpired, `cardid: ${cardId}`);
  }
  return JSON.parse(entity.card);
}
