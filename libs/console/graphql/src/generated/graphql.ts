/* eslint-disable */
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { LocalDate } from '@nastavnik/kernel';
import type { DocumentTypeDecoration } from '@graphql-typed-document-node/core';
/** Which way is better */
export type StatisticsDirection =
  | 'DOWN'
  | 'NONE'
  | 'UP';

export type StatisticsPart =
  | 'EMPLOYEE'
  | 'MENTEE'
  | 'MENTOR';

/** NO_DATA is not nought; HIDDEN would point at single people */
export type StatisticsState =
  | 'HIDDEN'
  | 'NO_DATA'
  | 'VALUE';

export type StatisticsUnit =
  | 'COUNT'
  | 'MEAN'
  | 'PERCENT';

export type IndicatorPartsFragment = { readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection };

export type SchoolStatisticsQueryVariables = Exact<{
  year?: number | null | undefined;
  schoolId?: string | number | null | undefined;
}>;


export type SchoolStatisticsQuery = { readonly schoolStatistics: { readonly year: number, readonly years: ReadonlyArray<number>, readonly asOf: LocalDate | null, readonly computedAt: string | null, readonly school: { readonly id: string, readonly shortName: string, readonly place: string }, readonly figures: ReadonlyArray<{ readonly state: StatisticsState, readonly value: number | null, readonly digits: number, readonly numerator: number | null, readonly denominator: number | null, readonly indicator: { readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection } }> } };

export type DistrictStatisticsQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DistrictStatisticsQuery = { readonly districtStatistics: { readonly year: number, readonly years: ReadonlyArray<number>, readonly asOf: LocalDate | null, readonly computedAt: string | null, readonly mayOpenLines: boolean, readonly indicators: ReadonlyArray<{ readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection }>, readonly schools: ReadonlyArray<{ readonly id: string, readonly shortName: string, readonly place: string, readonly numerators: ReadonlyArray<number | null> | null, readonly denominators: ReadonlyArray<number | null> | null }>, readonly total: { readonly numerators: ReadonlyArray<number | null> | null, readonly denominators: ReadonlyArray<number | null> | null } } };

export type DistrictStatisticsTimeQueryVariables = Exact<{
  year?: number | null | undefined;
}>;


export type DistrictStatisticsTimeQuery = { readonly districtStatistics: { readonly computedAt: string | null, readonly schools: ReadonlyArray<{ readonly id: string }> } };

export type StatisticsRowsQueryVariables = Exact<{
  indicator: string;
  schoolId?: string | number | null | undefined;
  year?: number | null | undefined;
}>;


export type StatisticsRowsQuery = { readonly statisticsRows: { readonly year: number, readonly asOf: LocalDate, readonly state: StatisticsState, readonly value: number | null, readonly digits: number, readonly numerator: number | null, readonly denominator: number | null, readonly named: boolean, readonly withheld: boolean, readonly indicator: { readonly code: string, readonly title: string, readonly meaning: string, readonly clause: string, readonly unit: StatisticsUnit, readonly better: StatisticsDirection }, readonly school: { readonly id: string, readonly shortName: string }, readonly lines: ReadonlyArray<{ readonly no: number, readonly form: string | null, readonly assignmentId: string | null, readonly programmeId: string | null, readonly since: LocalDate | null, readonly due: LocalDate | null, readonly doneOn: LocalDate | null, readonly reason: string | null, readonly numerator: number, readonly denominator: number, readonly people: ReadonlyArray<{ readonly name: string, readonly part: StatisticsPart }> }> } };

export class TypedDocumentString<TResult, TVariables>
  extends String
  implements DocumentTypeDecoration<TResult, TVariables>
{
  __apiType?: NonNullable<DocumentTypeDecoration<TResult, TVariables>['__apiType']>;
  private value: string;
  public __meta__?: Record<string, any> | undefined;

  constructor(value: string, __meta__?: Record<string, any> | undefined) {
    super(value);
    this.value = value;
    this.__meta__ = __meta__;
  }

  override toString(): string & DocumentTypeDecoration<TResult, TVariables> {
    return this.value;
  }
}
export const IndicatorPartsFragmentDoc = new TypedDocumentString(`
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}
    `, {"fragmentName":"IndicatorParts"}) as unknown as TypedDocumentString<IndicatorPartsFragment, unknown>;
export const SchoolStatisticsDocument = new TypedDocumentString(`
    query SchoolStatistics($year: Int, $schoolId: ID) {
  schoolStatistics(year: $year, schoolId: $schoolId) {
    school {
      id
      shortName
      place
    }
    year
    years
    asOf
    computedAt
    figures {
      indicator {
        ...IndicatorParts
      }
      state
      value
      digits
      numerator
      denominator
    }
  }
}
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}`) as unknown as TypedDocumentString<SchoolStatisticsQuery, SchoolStatisticsQueryVariables>;
export const DistrictStatisticsDocument = new TypedDocumentString(`
    query DistrictStatistics($year: Int) {
  districtStatistics(year: $year) {
    year
    years
    asOf
    computedAt
    mayOpenLines
    indicators {
      ...IndicatorParts
    }
    schools {
      id
      shortName
      place
      numerators
      denominators
    }
    total {
      numerators
      denominators
    }
  }
}
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}`) as unknown as TypedDocumentString<DistrictStatisticsQuery, DistrictStatisticsQueryVariables>;
export const DistrictStatisticsTimeDocument = new TypedDocumentString(`
    query DistrictStatisticsTime($year: Int) {
  districtStatistics(year: $year) {
    computedAt
    schools {
      id
    }
  }
}
    `) as unknown as TypedDocumentString<DistrictStatisticsTimeQuery, DistrictStatisticsTimeQueryVariables>;
export const StatisticsRowsDocument = new TypedDocumentString(`
    query StatisticsRows($indicator: String!, $schoolId: ID, $year: Int) {
  statisticsRows(indicator: $indicator, schoolId: $schoolId, year: $year) {
    indicator {
      ...IndicatorParts
    }
    school {
      id
      shortName
    }
    year
    asOf
    state
    value
    digits
    numerator
    denominator
    named
    withheld
    lines {
      no
      people {
        name
        part
      }
      form
      assignmentId
      programmeId
      since
      due
      doneOn
      reason
      numerator
      denominator
    }
  }
}
    fragment IndicatorParts on StatisticsIndicator {
  code
  title
  meaning
  clause
  unit
  better
}`) as unknown as TypedDocumentString<StatisticsRowsQuery, StatisticsRowsQueryVariables>;