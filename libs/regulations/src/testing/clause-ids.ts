/** The clauses of the five sources, by their ids; 003 has its numbered sections under `S`. */
const PARTS: Readonly<Record<string, string>> = {
  '000': `
    O-head O-pre O-1 O-2 O-3 O-4 O-sign I.1 I.2 I.3.1 I.3.2 I.3.3 I.3.4 I.3.5 I.3.6 I.4.1 I.4.2
    I.4.3 I.4.4 I.4.5 I.4.6 I.4.7 I.4.8 I.4.9 I.5.s1 I.5.s2 II.1 II.2.1 II.2.2 II.2.3 II.2.4
    II.2.5 II.2.6 II.2.7 II.2.8 II.2.9 II.2.10 II.2.11 III.1.s1 III.1.s2 III.1.s3 III.2 III.3
    III.4 III.5 III.6 III.7 III.8 III.9 III.10 IV.1 IV.2 IV.3.1 IV.3.2.s1 IV.3.2.s2 IV.3.3.s1
    IV.3.3.s2 IV.3.4 IV.3.5 IV.3.6 IV.4.1 IV.4.2 IV.4.3 IV.4.4 IV.4.5 IV.4.6.s1 IV.4.6.s2 IV.4.7
    IV.4.8 IV.4.9 IV.4.10 IV.4.11.s1 IV.4.11.s2 IV.4.11.s3 IV.4.12 IV.5 IV.5.1 IV.5.2.s1
    IV.5.2.s2 IV.5.3 IV.5.4 IV.5.5 IV.5.6 IV.5.7 IV.5.8 IV.5.9 IV.5.10.s1 IV.5.10.s2 V.1.1 V.1.2
    V.1.3 V.1.4 V.2.1 V.2.2 V.2.3 V.2.4 V.2.5 V.2.6 V.2.7 VI.1.1 VI.1.2 VI.1.3 VI.1.4 VI.1.5
    VI.2.1 VI.2.2 VI.2.3 VI.2.4 VI.2.5 VI.2.6 VI.2.7 VI.2.8 VI.2.9 VII.1.1 VII.1.2 VII.2
    VIII.1.1 VIII.1.2 VIII.1.3 VIII.2 IX.1 IX.2.s1 IX.2.s2 IX.2.s3 IX.2.s4 IX.2.s5 IX.2.s6 IX.3
    X.1 X.2 RM-1.1 RM-1.2 RM-1.3 RM-2.1 RM-2.2.s1 RM-2.2.s2 RM-3.1 RM-3.2.s1 RM-3.2.s2 RM-4.1
    RM-4.2 RM-4.4 RM-4.5 RM-4.6 RM-5.1 RM-5.2 RM-5.3.s1 RM-5.3.s2 RM-6.1 RM-6.2 RM-6.3.s1
    RM-6.3.s2 RM-7`,
  '001': `
    O-head O-pre.s1 O-pre.s2 O-pre.s3 O-pre.s4 O-pre.s5 O-pre.s6 O-1 O-1.1 O-1.2 O-2 O-3 O-5
    O-sign A1.1 A1.2 A1.3 A1.4 1.1 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5 1.2.6 1.2.7 1.2.8 1.2.9 1.3.1
    1.3.2 1.3.3 1.3.4 1.3.5 1.3.6.s1 1.3.6.s2 1.4.1 1.4.2 1.4.3 1.4.4 1.4.5.s1 1.4.5.s2 2.1
    2.2.1 2.2.2 2.2.3 2.2.4 2.2.5 2.2.6 2.2.7 2.3.1 2.3.2 2.3.3 2.3.4 3.1.s1 3.1.s2 3.1.s3 3.1.1
    3.1.2 3.1.3 3.1.4 3.1.5 3.1.6 3.1.7 3.1.8 3.1.9 3.2 3.3 3.4.1 3.4.2 3.4.3.s1 3.4.3.s2 3.4.4
    3.4.5 3.4.6 3.4.7 3.5.1 3.5.2 3.5.3 3.5.4 3.5.5.s1 3.5.5.s2 3.5.6 3.5.7 3.5.8 3.5.9
    3.5.10.s1 3.5.10.s2 3.5.10.s3 3.5.11 4.1.1 4.1.2 4.1.3 4.1.4 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5
    4.2.6 4.2.7 5.1.1 5.1.2 5.1.3 5.1.4 5.1.5 5.2.1 5.2.2 5.2.3 5.2.4 5.2.5 5.2.6 5.2.7 5.2.8
    5.2.9 6.1.1 6.1.2 6.2 7.1.1 7.1.2 7.1.3 7.2 8.1 8.1.1.s1 8.1.1.s2 8.1.1.s3 8.1.1.s4 8.1.1.s5
    8.2 9.1 9.2 RM-1.1 RM-1.2 RM-1.3 RM-1.4 RM-1.5 RM-1.6 RM-2.1 RM-2.2 RM-3.1 RM-3.2 RM-4.1
    RM-4.2 RM-4.3 RM-5.1 RM-5.2 RM-5.3 RM-5.4 RM-6.1 RM-6.2 RM-6.3 RM-6.4 RM-6.5 RM-7`,
  '002': `
    RM-1.1 RM-1.2 RM-1.3 RM-2.1 RM-2.2.s1 RM-2.2.s2 RM-3.1 RM-3.2.s1 RM-3.2.s2 RM-4.1 RM-4.2
    RM-4.3 RM-4.4 RM-5.1 RM-5.2 RM-5.3.s1 RM-5.3.s2 RM-6.1 RM-6.2 RM-6.3 RM-6.4 RM-7`,
  '003': `
    RM-1.1 RM-1.2 RM-1.3 RM-1.4 RM-1.5 RM-1.6 RM-1.7 RM-1.8 RM-1.9 RM-1.10 RM-1.11 RM-1.12
    RM-1.13 RM-2.1 RM-2.2 RM-2.3 RM-2.4 RM-2.5 RM-3.1 RM-3.2 RM-3.3 RM-3.4 RM-4.1 RM-4.2 RM-4.3
    RM-4.4 RM-5.1 RM-5.2 RM-5.3 RM-5.4 RM-5.5 RM-5.6 RM-5.7.s1 RM-5.7.s2 RM-6.1 RM-6.2 RM-6.3
    RM-6.4 RM-6.5 RM-6.6 RM-7.1 RM-7.2 RM-7.3 RM-7.4 RM-7.5 RM-7.6 RM-7.7 RM-7.8 S1.1 S1.2 S1.3
    S1.4 S1.5 S1.6 S1.7 S1.8 S1.9 S1.10 S1.11 S1.12 S1.13 S1.14 S1.15 S1.16 S1.17 S1.18 S2.1
    S2.2 S2.3 S2.4 S2.5 S2.6 S2.7 S2.8 S2.9 S2.10 S2.11 S2.12 S2.13 S2.14 S2.15 S2.16 S2.17
    S2.18 S2.19 S2.20 S2.21 S2.22 S3.1 S3.2 S3.3 S3.4 S3.5 S3.6 S3.7 S3.8 S4.1 S4.2 S4.3 S4.4
    S4.5 S4.6 S4.7 S4.8 S4.9 S4.10 S4.11 S4.12 S4.13 S4.14 S4.15 S4.16 S4.17 S5.1.1 S5.1.2
    S5.1.3 S5.2.1 S5.2.2 S5.2.3 S5.2.4 S5.2.5 S5.3.1 S5.3.2 S5.3.3 S5.3.4 S5.3.5 S5.4.1 S5.4.2
    S5.4.3 S5.4.4 S5.4.5 S5.4.6 S5.4.7 S5.5.1 S6.1 S6.2 S6.3 S6.4 S6.5.s1 S6.5.s2 S6.6.1 S6.6.2
    S6.6.3 S6.6.4 S6.6.5 S6.6.6 S6.7.1 S6.7.2 S6.7.3 S6.7.4 S6.8.1 S6.8.2 S6.8.3 S6.8.4 S6.8.5
    S6.8.6 S6.8.7 S6.9 S7.1.1 S7.1.2 S7.1.3 S7.1.4 S7.1.5 S7.1.r1 S7.1.r2 S7.2.1 S7.2.2 S7.2.r1
    S7.3.1 S7.3.2 S7.3.3 S7.3.4 S7.3.5 S7.3.6 S7.3.7 S7.3.r1 S7.4.1 S7.4.2 S7.4.r1 S7.4.r2
    S7.4.r3 S7.5.1 S7.5.2.1 S7.5.2.2 S7.5.2.3 S7.5.2.4 S7.5.2.5 S7.5.r1 S7.5.r2 S7.6.1 S7.6.2
    S7.6.3 S7.6.r1 S7.6.r2 S8.p1 S8.p2 S8.1.goal S8.1.task.1 S8.1.task.2 S8.1.task.3 S8.1.task.4
    S8.1.task.5 S8.1.task.6 S8.1.result.1 S8.1.result.2 S8.1.result.3 S8.1.result.4
    S8.1.result.5 S8.1.result.6 S8.1.result.7 S8.1.mentor.1 S8.1.mentor.2 S8.1.mentor.3
    S8.1.mentor.4 S8.1.mentor.5 S8.1.mentee.1 S8.1.mentee.2 S8.1.variant.1 S8.1.variant.2
    S8.1.variant.3 S8.1.variant.4 S8.1.scheme.1 S8.1.scheme.2 S8.1.scheme.3 S8.1.scheme.4
    S8.1.scheme.5 S8.1.scheme.6 S8.1.scheme.7 S8.1.scheme.8 S8.2.goal S8.2.task.1 S8.2.task.2
    S8.2.task.3 S8.2.task.4 S8.2.task.5 S8.2.result.1 S8.2.result.2 S8.2.result.3 S8.2.result.4
    S8.2.result.5 S8.2.result.6 S8.2.result.7 S8.2.result.8 S8.2.mentor.1 S8.2.mentor.2
    S8.2.mentor.3 S8.2.mentee.1 S8.2.mentee.2 S8.2.mentee.3 S8.2.type.1 S8.2.type.2
    S8.2.variant.1 S8.2.variant.2 S8.2.variant.3 S8.2.variant.4 S8.2.variant.5 S8.2.variant.6
    S8.2.scheme.1 S8.2.scheme.2 S8.2.scheme.3 S8.2.scheme.4 S8.2.scheme.5 S8.2.scheme.6
    S8.2.scheme.7 S8.2.scheme.8 S8.2.repeat S8.3.goal S8.3.task.1 S8.3.task.2 S8.3.task.3
    S8.3.task.4 S8.3.result.1 S8.3.result.2 S8.3.result.3 S8.3.result.4 S8.3.result.5
    S8.3.mentor.1 S8.3.mentor.2 S8.3.mentor.3 S8.3.mentor.4 S8.3.mentor.5 S8.3.mentee.1
    S8.3.mentee.2 S8.3.variant.1 S8.3.scheme.1 S8.3.scheme.2 S8.3.scheme.3 S8.3.scheme.4
    S8.3.scheme.5 S8.3.scheme.6 S9.p1 S9.p2 S9.p3.1 S9.p3.2 S9.1.1 S9.1.2 S9.1.3 S9.1.4 S9.1.5
    S9.1.6 S9.1.7 S9.1.8 S9.1.9 S9.1.10 S9.1.11 S9.1.12.s1 S9.1.12.s2 S9.1.12.s3 S9.1.13.s1
    S9.1.13.s2 S9.2.1 S9.2.2 S9.2.3 S9.2.4 S9.2.5 S9.2.6 S9.2.7 S9.2.8 S9.2.9 S9.2.10 S9.2.11
    S9.2.12 S9.2.13 S9.2.14 S9.2.15 S9.2.16 S9.2.17 S9.2.18 S9.2.19 S9.2.20 S9.2.21 S9.2.22`,
  '004': `
    O-head O-pre O-1 O-2 O-3 O-sign O-acq O-case A2 1.1.s1 1.1.s2 1.2.1 1.2.2 1.2.3 1.2.4 1.2.5
    1.2.6 1.3.1 1.3.2 1.3.3 1.3.4 1.3.5 1.3.6 1.3.7 1.3.8 1.3.9 1.4.s1 1.4.s2 2.1 2.2.1 2.2.2
    2.2.3 2.2.4 2.2.5 2.2.6 2.2.7 2.2.8 2.2.9 2.2.10 2.3.s1 2.3.s2 2.3.s3 2.3.1 2.3.2 2.3.3
    2.3.4 2.3.5 2.3.6 2.3.7 2.3.8 2.3.9 3.1 3.2 3.3 3.4.1 3.4.2 3.4.3.s1 3.4.3.s2 3.4.4 3.4.5
    3.4.6 3.4.7 3.5.1 3.5.2 3.5.3 3.5.4 3.5.5 3.5.6.s1 3.5.6.s2 3.5.7 3.5.8 3.5.9 3.5.10
    3.5.11.s1 3.5.11.s2 3.5.11.s3 3.5.12 3.6a 3.6a.1 3.6a.2.s1 3.6a.2.s2 3.6a.3 3.6a.4 3.6a.5
    3.6a.6 3.6a.7 3.6a.8 3.6a.9 3.6a.10.s1 3.6a.10.s2 3.6b.p1 3.6b.p2 3.6b.p3 3.6b.p4 3.6b.p5
    3.6b.p6 3.6b.p7 3.6b.p8 3.6b.p9 3.6b.p10.s1 3.6b.p10.s2 3.6b.p11 3.6b.p12 3.6b.p13 3.7.1
    3.7.2 3.7.3 3.7.4 3.7.5.s1 3.7.5.s2 3.8.1 3.8.2 3.8.3 3.8.4 3.8.5 3.8.6 3.8.7 4.1.1 4.1.2
    4.1.3 4.1.4 4.2.1 4.2.2 4.2.3 4.2.4 4.2.5 4.2.6 4.2.7 5.1.1 5.1.2 5.1.3 5.1.4 5.1.5 5.2.1
    5.2.2 5.2.3 5.2.4 5.2.5 5.2.6 5.2.7 5.2.8 5.2.9 6.1.1 6.1.2 6.2 7.1.1 7.1.2 7.1.3 7.2 8.1
    8.1.1.s1 8.1.1.s2 8.1.1.s3 8.1.1.s4 8.1.1.s5 8.1.1.s6 8.2 9.1 9.2 RM-1.1 RM-1.2 RM-1.3
    RM-2.1 RM-2.2.s1 RM-2.2.s2 RM-3.1 RM-3.2.s1 RM-3.2.s2 RM-4.1`,
};

export const CLAUSE_IDS: readonly string[] = Object.entries(PARTS).flatMap(([source, parts]) =>
  parts
    .trim()
    .split(/\s+/)
    .map((part) => `${source}-${part}`),
);
