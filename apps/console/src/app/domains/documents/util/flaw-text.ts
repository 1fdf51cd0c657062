const FLAWS: Readonly<Record<string, string>> = {
  SIZE_DIFFERS: $localize`:@@scan.size:Файл пришёл не целиком. Отправьте его снова.`,
  TYPE_DIFFERS: $localize`:@@scan.type:Внутри не то, что обещает имя файла. Нужен PDF, JPEG или PNG.`,
  CONTENT_DIFFERS: $localize`:@@scan.content:Файл изменился в пути. Отправьте его снова.`,
};

/** Why a file that arrived was not accepted. */
export const flawText = (flaw: string): string => FLAWS[flaw] ?? FLAWS['CONTENT_DIFFERS'] ?? '';
