import { PUBLICATION_PLACE_TITLES, SITE_CONTENT_TITLES } from '../plan-codes';
import type { ParameterDefinition } from '../parameter-definition';

/** What everybody may see. */
export const PUBLICATION_PARAMETERS = {
  publishBanks: {
    group: 'PUBLICATION',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Банки на сайте',
    explanation: 'Без согласия на распространение данных публикуются только количества.',
  },
  publishRunningProgrammes: {
    group: 'PUBLICATION',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Сведения о программах на сайте',
    explanation: 'На сайте размещаются сведения о реализуемых программах.',
  },
  siteContent: {
    group: 'PUBLICATION',
    kind: 'CODES',
    unit: 'NONE',
    options: SITE_CONTENT_TITLES,
    title: 'Что публикуется',
    explanation: 'Что размещается в разделе о наставничестве, кроме банков и программ.',
  },
  publicationPlaces: {
    group: 'PUBLICATION',
    kind: 'CODES',
    unit: 'NONE',
    options: PUBLICATION_PLACE_TITLES,
    title: 'Где публикуются сведения',
    explanation: 'Каждый сайт требует своего согласия на распространение данных.',
  },
  resultsOnlyAfterEnd: {
    group: 'PUBLICATION',
    kind: 'YES_NO',
    unit: 'NONE',
    title: 'Результаты публикуются после завершения',
    explanation: 'Пока программа не завершена, её результаты не публикуются.',
  },
} as const satisfies Readonly<Record<string, ParameterDefinition>>;
