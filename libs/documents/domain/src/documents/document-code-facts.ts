export const DOCUMENT_KINDS = [
  'ORDER',
  'CONSENT',
  'REPORT',
  'AGREEMENT',
  'PROGRAMME',
  'ACT',
  'OTHER',
] as const;
export type DocumentKind = (typeof DOCUMENT_KINDS)[number];

/** In what capacity a person signs a paper; not the role they sign in with. */
export const SIGNER_ROLES = [
  'HEAD',
  'AUTHORITY',
  'MENTOR',
  'MENTEE',
  'SUBJECT',
  'REPRESENTATIVE',
  'RESPONDENT',
  'CURATOR',
  'COORDINATOR',
  'PSYCHOLOGIST',
  'CLERK',
  'SITE_ADMIN',
  'CHAIR',
  'SECRETARY',
  'AUTHOR',
  'REVIEWER',
  'PARTNER',
  'COMMISSION',
] as const;
export type SignerRole = (typeof SIGNER_ROLES)[number];

export const SIGNATURE_KINDS = ['SIMPLE', 'WET_SCAN'] as const;
/** SIMPLE: account and password. WET_SCAN: signed on paper, the scan attached, the original filed. */
export type SignatureKind = (typeof SIGNATURE_KINDS)[number];

export const REGISTER_KEYS = [
  'CORE_ORDERS',
  'PERSONNEL_ORDERS',
  'AUTHORITY_ACTS',
  'AGREEMENTS',
  'APPLICATIONS',
  'NOTICES',
  'MINUTES',
  'DESTRUCTION_ACTS',
  'OUTGOING',
] as const;
/** A register numbers its papers anew each year and never reuses a number. */
export type RegisterKey = (typeof REGISTER_KEYS)[number];

/** How long papers are kept: years, counted from the event named; null years means permanently. */
export const RETENTIONS = {
  PERMANENT: { years: null, from: 'FILED', basis: 'приказ Росархива № 236, ст. 19' },
  YEARS_50: { years: 50, from: 'FILED', basis: 'приказ Росархива № 236, ст. 434' },
  YEARS_5: { years: 5, from: 'FILED', basis: 'номенклатура дел организации' },
  YEARS_3: { years: 3, from: 'FILED', basis: 'приказ Роскомнадзора № 179' },
  AFTER_EXPIRY_3: { years: 3, from: 'EXPIRED', basis: 'приказ Росархива № 236, ст. 441' },
} as const;
export type RetentionCode = keyof typeof RETENTIONS;

export interface DocumentCodeFacts {
  readonly title: string;
  readonly kind: DocumentKind;
  readonly signers: readonly SignerRole[];
  readonly signatureKinds: readonly SignatureKind[];
  readonly register: RegisterKey | null;
  readonly retention: RetentionCode;
  readonly clause: string;
  readonly personalFile: boolean;
}

/** A paper kept over ten years is bound, so its left margin is 30 mm instead of 20 (GOST R 7.0.97). */
export const leftMarginMm = (retention: RetentionCode): 20 | 30 => {
  const { years } = RETENTIONS[retention];
  return years === null || years > 10 ? 30 : 20;
};
