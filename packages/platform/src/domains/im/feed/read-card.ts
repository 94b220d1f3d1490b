import type * as appFeedCard from '@larkspur/catalog/calls/im/v2/appFeedCard';
import { invalidFeedParameter } from './refusals.ts';

/** A card as an app writes it. */
export type FeedCard = NonNullable<NonNullable<appFeedCard.CreateInput['data']>['app_feed_card']>;

export type FeedButtons = NonNullable<FeedCard['buttons']>;

/** Why a card was not created, changed or removed for a user. */
export const failures = { noPermission: '1', notCreated: '2', duplicate: '4' } as const;

/**
 * Links of a card and of its buttons lead to https addresses, applinks among them: 230001 for others.
 * Source: `link` and `multi_url` of `/uAjLw4CM/ukTMukTMukTM/group/im-v2/app_feed_card/create`.
 */
export function checkCardLinks({ link, buttons }: FeedCard): void {
  if (link?.link && !/^https:\/\/./.test(link.link)) throw invalidFeedParameter('link must be https');
  if (buttons) checkButtons(buttons);
}

export function checkButtons({ buttons }: FeedButtons): void {
  for (const { multi_url } of buttons) {
    for (const [name, url] of Object.entries(multi_url ?? {})) {
      if (url !== '' && !/^https:\/\/./.test(url)) throw invalidFeedParameter(`${name} must be https`);
    }
  }
}
