/* eslint-disable */
import type { WorkCalendarQuery, WorkCalendarQueryVariables, CorrectCalendarMutation, CorrectCalendarMutationVariables } from '../graphql';
import { TypedDocumentString } from '../typed-document-string';
export const WorkCalendarDocument = new TypedDocumentString(`
    query WorkCalendar {
  workCalendar {
    ...CalendarParts
  }
}
    fragment CalendarParts on CalendarYear {
  year
  daysOff
  workingWeekends
  source
  verified
  note
  nationalDaysOff
  nationalWorkingWeekends
  nationalSource
  correctedAt
  correctedByName
  version
}`) as unknown as TypedDocumentString<WorkCalendarQuery, WorkCalendarQueryVariables>;
export const CorrectCalendarDocument = new TypedDocumentString(`
    mutation CorrectCalendar($input: CorrectCalendarInput!) {
  correctCalendar(input: $input) {
    __typename
    ...CalendarParts
    ...RefusalParts
  }
}
    fragment RefusalParts on Refusal {
  code
  field
  clause
  details {
    key
    value
  }
}
fragment CalendarParts on CalendarYear {
  year
  daysOff
  workingWeekends
  source
  verified
  note
  nationalDaysOff
  nationalWorkingWeekends
  nationalSource
  correctedAt
  correctedByName
  version
}`) as unknown as TypedDocumentString<CorrectCalendarMutation, CorrectCalendarMutationVariables>;
