import { describe, expect, it } from '@jest/globals';
import { readClause, ROLES } from '@nastavnik/kernel';

import { CLAUSE_IDS } from '../testing/clause-ids';
import { findTopics, HELP_TOPICS } from './help-topics';

/** What a topic must say, by hand: one word or turn for every clause it carries. */
const SAYS: Readonly<Record<string, readonly string[]>> = {
  'head-rights': ['введением и применением', 'соглашения о сотрудничестве'],
  'coordinator-rights': ['базы наставников и наставляемых', 'обучают', 'вводится модель', 'решают'],
  association: [
    'по желанию школы',
    'местные акты',
    'учёт молодых специалистов',
    'закрепляет пары по темам',
    'испытывает и проводит',
    'методические материалы',
    'следит за их ходом',
    'банк лучших практик',
    'на сайте школы',
  ],
  'mentor-rights': [
    'других педагогов школы',
    'личного дела',
    'проверять, как выполнены задания',
    'освободить от обязанностей',
    'поощрение или взыскание',
    'о развитии школы',
  ],
  'mentor-duties': ['правилам школы', 'предметными объединениями', 'кругозор', 'исследованию'],
  'mentee-rights': [
    'профессиональный уровень',
    'составлении своей программы',
    'помощи в работе',
    'улучшить программы',
    'другого наставника',
  ],
  'mentee-duties': [
    'закон об образовании',
    'распорядок',
    'должностную инструкцию',
    'советы наставника',
    'Совершенствовать навыки',
    'исправлять ошибки',
    'дисциплинированным',
    'передовые методы',
  ],
  'choosing-form': ['несколько форм'],
  'form-teacher-teacher': [
    'сопровождает коллегу',
    'молодой специалист',
    'лидер сообщества',
    'новатор',
    'неопытный предметник',
    'напечатан дважды',
    'верность школе',
    'сопереживать',
    'консультант',
    'на новом месте',
    'выгорел',
  ],
  'form-head-teacher': ['кадровые', 'руководитель'],
  'form-pupil-pupil': [
    'неуспевающий',
    'пассивный',
    'равный – равному',
    'неадаптированный',
    'детских и молодёжных объединениях',
    'особыми образовательными потребностями',
  ],
  'form-teacher-pupil': [
    'равнодушный потребитель',
    'активную позицию',
    'будущего коллегу',
    'выпускником',
    'родителем',
    'знакомств, навыков',
    'мало мотивирован',
  ],
  'kind-remote': ['видеосвязи'],
  'kind-reverse': ['младший показывает новое'],
  'kind-situational': ['откликается сразу'],
  'kind-traditional': ['Один на один'],
  'programme-events': [
    'рабочее место',
    'требований к квалификации',
    'привыкнуть',
    'Теория и практика',
    'Практические задания',
    'Закрепление',
    'Содействие',
    'Любые другие',
  ],
  'mentee-categories-pupils': [
    'Одарённым',
    'неудовлетворительные результаты',
    'ограниченными возможностями здоровья',
    'трудную жизненную ситуацию',
    'поведением',
    'сторонящимся',
  ],
  'mentee-categories-teachers': ['Молодым', 'выгоревшим', 'на новом месте', 'цифровыми навыками'],
  'mentor-categories': [
    'сверстникам',
    'педагоги и специалисты',
    'родители',
    'выпускники',
    'работники предприятий',
    'предприниматели',
    'ветераны',
  ],
  'where-mentors-are-found': [
    'кружков',
    'добрая обстановка',
    'организаторы досуга',
    'выпускники',
    'работники предприятий',
    'предприниматели',
    'партнёров',
  ],
  mentoring: ['вырос профессионально', 'доверии и партнёрстве'],
  mentor: ['возложена ответственность', 'добился успеха'],
  mentee: ['преодолевает профессиональные затруднения', 'действующая сторона', 'личности'],
  curator: ['организации-партнёра', 'составляет её пары'],
  coordinator: ['в целом'],
  'form-of-mentoring': ['вытекает из ролей'],
  'mentoring-programme': ['выстраивает отношения'],
  'target-model': ['условия, средства и процессы', 'взгляды и методы'],
  'active-listening': ['доверие'],
  bullying: ['Травля', 'кибербуллингом'],
  metacompetence: ['новые навыки'],
  tutor: ['образовательный маршрут'],
  'grateful-graduate': ['жертвует'],
  'school-community': ['о развитии школы'],
  'regulation-subject': ['цели и задачи', 'законодательства об образовании'],
  'order-purpose': ['методическую помощь'],
  'legal-base-teachers': [
    '№ 204',
    '№ 474',
    '№ 1642',
    '№ 453',
    '3273-р',
    'Современная школа',
    'АЗ-1128/08',
    '623-р',
    '2888-р',
  ],
  'legal-base-pupils': [
    '1989',
    '2001',
    '2011/2088',
    'Конституция',
    '273-ФЗ',
    '№ 45',
    '2403-р',
    '996-р',
    'Гражданский',
    'Трудовой',
    '135-ФЗ',
    '82-ФЗ',
    '7-ФЗ',
    'Р-145',
    '№ 474',
    '04.08.2020',
    '№ 94',
  ],
  'legal-base-school': [
    'устав',
    'программу развития',
    'самообследовании',
    'педагогическом',
    'методическом',
  ],
  'methodical-work': ['выводы аттестации'],
  monitoring: ['сбор, обработка, хранение', 'SWOT', 'участвует и объединение'],
  'training-content': ['опыт региона'],
  levels: ['управляет образованием', 'вводить ли', 'учит, оценивает', 'следит, как выполняется'],
};

const textOf = (id: string): string => {
  const topic = HELP_TOPICS.find((one) => one.id === id);
  return topic ? [topic.title, ...topic.text].join('\n') : '';
};

describe('help', () => {
  it.each(Object.entries(SAYS).flatMap(([id, said]) => said.map((turn) => [id, turn] as const)))(
    '%s says «%s»',
    (id, turn) => {
      expect(textOf(id)).toContain(turn);
    },
  );

  it('has no topic beside these, and each once', () => {
    expect(HELP_TOPICS.map(({ id }) => id).sort()).toEqual(Object.keys(SAYS).sort());
  });

  it.each(HELP_TOPICS.map((topic) => [topic.id, topic] as const))(
    '%s cites clauses that exist, and roles that sign in',
    (_id, { clauses, roles, title, text }) => {
      expect(clauses.length).toBeGreaterThan(0);
      for (const clause of clauses) {
        expect(readClause(clause).kind).toBe('SOURCE');
        const [source = '', ...cited] = clause.replaceAll(',', '').split(' ');
        for (const part of cited) {
          const id = `${source}-${source === '003' && /^\d/.test(part) ? 'S' : ''}${part}`;
          expect(
            CLAUSE_IDS.filter(
              (known) => known === id || known.startsWith(`${id}.`) || known.startsWith(`${id}-`),
            ),
          ).not.toEqual([]);
        }
      }
      for (const role of roles) expect(ROLES).toContain(role);
      for (const words of [title, ...text]) expect(words).toMatch(/^[А-ЯЁ][^!]+$/);
    },
  );
});

describe('findTopics', () => {
  const ids = (words: string, role: (typeof ROLES)[number] | null = null) =>
    findTopics(HELP_TOPICS, words, role).map(({ id }) => id);

  it('finds by every word, in title or text, ё by е', () => {
    expect(ids('обязанности наставляемого')).toContain('mentee-duties');
    expect(ids('ветераны труда')).toEqual(['mentor-categories']);
    expect(ids('партнерстве доверии')).toEqual(['mentoring']);
    expect(ids('  ')).toHaveLength(HELP_TOPICS.length);
    expect(ids('дирижабль')).toEqual([]);
  });

  it('keeps to a role what is of that role or of everybody', () => {
    const ofMentee = ids('', 'MENTEE');
    expect(ofMentee).toContain('mentee-duties');
    expect(ofMentee).toContain('mentor');
    expect(ofMentee).not.toContain('head-rights');
    expect(ids('', 'SCHOOL_HEAD')).toContain('head-rights');
  });
});
