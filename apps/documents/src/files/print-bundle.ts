import { Inject, Injectable } from '@nestjs/common';
import { documentCodeFacts, type Paper } from '@nastavnik/documents-domain';
import { ForbiddenError, RefusalAnswer } from '@nastavnik/graphql';
import { type Actor, formatRussian, mayDo, refuse } from '@nastavnik/kernel';
import { renderBundlePdf } from '@nastavnik/papers';
import { Database, newId } from '@nastavnik/persistence';
import { fileKey, type FileStore } from '@nastavnik/storage';

import { Document } from '../papers/document.entity';
import { readerOf } from '../papers/reader';
import { DocumentLink } from './document-link';
import { PaperBundle } from './file-link.type';
import { FILES } from './file-store';
import { StoredFile } from './stored-file.entity';

/** As many as are printed and signed in one sitting; more is more than one bundle. */
const MOST = 250;

/** Puts the drafts of many papers into one PDF, each on sheets of its own, for signing by pen. */
@Injectable()
export class PrintBundle {
  constructor(
    @Inject(FILES) private readonly files: FileStore,
    private readonly database: Database,
    private readonly links: DocumentLink,
  ) {}

  async execute(
    actor: Actor,
    documentIds: readonly string[],
  ): Promise<PaperBundle | RefusalAnswer> {
    const reader = readerOf(actor);
    if (!mayDo(reader.roles, 'document:register')) throw new ForbiddenError();
    const wanted = [...new Set(documentIds)];
    if (wanted.length === 0) return RefusalAnswer.of(refuse('BUNDLE_EMPTY').refusal);
    if (wanted.length > MOST)
      return RefusalAnswer.of(refuse('BUNDLE_TOO_LARGE', { details: { most: MOST } }).refusal);
    return this.database.write(
      reader,
      async ({ em, audit, now, today, actor: { tenantId, districtId, name } }) => {
        const papers = await em.find(Document, { tenantId, id: { $in: wanted } });
        const leftOut = papers.flatMap((paper) => {
          const code = keptOut(paper);
          return code ? [{ documentId: paper.id, title: paper.title, code }] : [];
        });
        const kept = new Set(leftOut.map(({ documentId }) => documentId));
        const printed = wanted.flatMap(
          (id) => papers.find((p) => p.id === id && !kept.has(id)) ?? [],
        );
        if (printed.length === 0) return RefusalAnswer.of(refuse('BUNDLE_EMPTY').refusal);
        const title = titleOf(printed);
        const texts = printed.flatMap(({ paper }): Paper[] => (paper ? [paper] : []));
        const bytes = await renderBundlePdf(texts, { title, createdAt: now });
        const id = newId(now.getTime());
        const key = fileKey(tenantId, 'bundles', id, 'bundle.pdf');
        const written = await this.files.put(key, bytes, 'application/pdf');
        const file = em.create(StoredFile, {
          tenantId,
          districtId,
          id,
          kind: 'BUNDLE',
          key,
          versionId: written.versionId,
          fileName: `${title} ${formatRussian(today)}.pdf`,
          contentType: 'application/pdf',
          size: bytes.length,
          sha256: written.sha256,
          state: 'AVAILABLE',
          createdAt: now,
          createdBy: name,
        });
        audit({
          fact: 'BUNDLE_PRINTED',
          subjectKind: 'BUNDLE',
          subjectId: id,
          heading: `Подготовлены к печати документы: ${printed.length}`,
          after: { documentIds: printed.map((paper) => paper.id) },
        });
        const link = await this.links.linkTo(file, 'inline');
        return Object.assign(new PaperBundle(), { link, papers: printed.length, leftOut });
      },
    );
  }
}

/** A name that nobody has confirmed is not printed for signing, nor is a paper that is no draft any more. */
const keptOut = ({ paper, state, unconfirmedForms }: Document): string | null => {
  if (state !== 'DRAFT' && state !== 'AGREED') return 'ACTION_NOT_ALLOWED';
  if (!paper) return 'PAPER_NOT_DRAWN';
  return unconfirmedForms > 0 ? 'NAME_FORMS_NOT_CONFIRMED' : null;
};

const titleOf = (papers: readonly Document[]): string => {
  const codes = new Set(papers.map(({ code }) => code));
  const [only] = codes;
  return codes.size === 1 && only ? documentCodeFacts(only).title : 'Документы на подпись';
};
