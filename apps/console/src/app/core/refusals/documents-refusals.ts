import type { RefusalTexts } from './refusal-words';

/** Papers: their text, signatures, numbers and files. */
export const documentsRefusals: RefusalTexts = {
  ACTION_NOT_ALLOWED: () =>
    $localize`:@@refusal.ACTION_NOT_ALLOWED:Сейчас это действие недоступно: состояние документа уже изменилось. Обновите страницу.`,
  TERM_REVERSED: () =>
    $localize`:@@refusal.TERM_REVERSED:Срок заканчивается раньше, чем начинается.`,
  MENTEE_REPEATED: () =>
    $localize`:@@refusal.MENTEE_REPEATED:Один и тот же наставляемый назван дважды.`,
  NOT_A_SIGNER: () => $localize`:@@refusal.NOT_A_SIGNER:Вашей подписи этот документ не требует.`,
  ALREADY_SIGNED: () => $localize`:@@refusal.ALREADY_SIGNED:Документ уже подписан.`,
  NOT_YOUR_TURN: () =>
    $localize`:@@refusal.NOT_YOUR_TURN:Ваша очередь ещё не подошла: сначала подписывают те, кто назван раньше.`,
  SELF_APPOINTMENT: () =>
    $localize`:@@refusal.SELF_APPOINTMENT:Руководитель не подписывает приказ о назначении самого себя. Наставника-руководителя назначает управление образования.`,
  VISAS_OUTSTANDING: () => $localize`:@@refusal.VISAS_OUTSTANDING:Документ ещё не согласован.`,
  NAME_FORMS_NOT_CONFIRMED: (details) =>
    $localize`:@@refusal.NAME_FORMS_NOT_CONFIRMED:Не подтверждено склонение имён или должностей: ${details['count'] ?? ''}:count:. Это сделает секретарь или куратор на странице документа.`,
  TEXT_CHANGED: () =>
    $localize`:@@refusal.TEXT_CHANGED:Текст документа изменился, пока страница была открыта. Обновите её и прочитайте заново.`,
  SIGNATURE_TOO_WEAK: () =>
    $localize`:@@refusal.SIGNATURE_TOO_WEAK:Этот документ подписывают только на бумаге.`,
  SIMPLE_SIGNATURE_NOT_ADOPTED: () =>
    $localize`:@@refusal.SIMPLE_SIGNATURE_NOT_ADOPTED:В школе не принята простая электронная подпись. Подпишите на бумаге.`,
  PASSWORD_NOT_CONFIRMED: () =>
    $localize`:@@refusal.PASSWORD_NOT_CONFIRMED:С последнего ввода пароля прошло больше десяти минут. Введите его ещё раз.`,
  SCAN_REQUIRED: () =>
    $localize`:@@refusal.SCAN_REQUIRED:Сначала загрузите скан подписанного листа.`,
  DATE_BEFORE_SIGNATURE: () =>
    $localize`:@@refusal.DATE_BEFORE_SIGNATURE:Документ не может быть датирован раньше, чем подписан.`,
  DATE_BEFORE_DOCUMENT: () =>
    $localize`:@@refusal.DATE_BEFORE_DOCUMENT:С документом нельзя было ознакомиться раньше, чем он издан.`,
  NOT_REGISTERABLE: () =>
    $localize`:@@refusal.NOT_REGISTERABLE:У таких документов нет номера: их не регистрируют.`,
  NUMBER_TOO_LONG: (details) =>
    $localize`:@@refusal.NUMBER_TOO_LONG:Номер длиннее ${details['longest'] ?? ''}:longest: знаков.`,
  NUMBER_TAKEN: (details) =>
    $localize`:@@refusal.NUMBER_TAKEN:Номер ${details['number'] ?? ''}:number: в этом году уже занят. Возьмите следующий по журналу.`,
  NUMBER_PATTERN_INVALID: () =>
    $localize`:@@refusal.NUMBER_PATTERN_INVALID:Образец номера составлен неверно. Сообщите администратору округа.`,
  NOT_NAMED_FOR_ACQUAINTANCE: () =>
    $localize`:@@refusal.NOT_NAMED_FOR_ACQUAINTANCE:Этого человека нет в листе ознакомления.`,
  ALREADY_ACQUAINTED: () => $localize`:@@refusal.ALREADY_ACQUAINTED:Ознакомление уже записано.`,
  ACQUAINTANCE_INCOMPLETE: (details) =>
    $localize`:@@refusal.ACQUAINTANCE_INCOMPLETE:Ещё не все ознакомлены: осталось ${details['waiting'] ?? ''}:waiting:.`,
  NOT_REGISTERED: () => $localize`:@@refusal.NOT_REGISTERED:Документ ещё не зарегистрирован.`,
  VISA_NOT_ASKED: () => $localize`:@@refusal.VISA_NOT_ASKED:Вашей визы этот документ не требует.`,
  FACTS_UNREADABLE: () =>
    $localize`:@@refusal.FACTS_UNREADABLE:Сведения для документа пришли неполными. Отмените проект и запросите документ снова.`,
  CODE_WITHOUT_TEXT: () =>
    $localize`:@@refusal.CODE_WITHOUT_TEXT:Для такого документа нет образца: подготовьте его на бумаге.`,
  PAPER_NOT_DRAWN: () =>
    $localize`:@@refusal.PAPER_NOT_DRAWN:У этого документа нет текста в системе.`,
  FORMS_INCOMPLETE: () => $localize`:@@refusal.FORMS_INCOMPLETE:Напишите эту форму.`,
  FORM_WORDS_DIFFER: (details) =>
    $localize`:@@refusal.FORM_WORDS_DIFFER:В этой форме должно быть столько же слов, сколько в имени: ${details['words'] ?? ''}:words:.`,
  FILE_EMPTY: () => $localize`:@@refusal.FILE_EMPTY:Файл пустой.`,
  FILE_TOO_LARGE: () =>
    $localize`:@@refusal.FILE_TOO_LARGE:Файл больше 20 МБ. Отсканируйте лист с меньшим разрешением.`,
  FILE_TYPE_NOT_TAKEN: () =>
    $localize`:@@refusal.FILE_TYPE_NOT_TAKEN:Такой вид файла не принимается: нужен PDF, JPEG или PNG.`,
  FILE_HASH_MALFORMED: () =>
    $localize`:@@refusal.FILE_HASH_MALFORMED:Файл не удалось проверить. Выберите его снова.`,
  FILE_NOT_ARRIVED: () =>
    $localize`:@@refusal.FILE_NOT_ARRIVED:Файл ещё не дошёл до хранилища. Отправьте его снова.`,
  FILE_NOT_AVAILABLE: () =>
    $localize`:@@refusal.FILE_NOT_AVAILABLE:Такого файла у документа нет, или он не прошёл проверку.`,
  BUNDLE_EMPTY: () =>
    $localize`:@@refusal.BUNDLE_EMPTY:Среди выбранных нет документов, которые можно напечатать для подписи.`,
  BUNDLE_TOO_LARGE: (details) =>
    $localize`:@@refusal.BUNDLE_TOO_LARGE:За один раз печатается не больше ${details['most'] ?? ''}:most: документов. Выберите меньше.`,
};
