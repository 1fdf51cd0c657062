import { type DynamicModule, Module } from '@nestjs/common';
import { PARTICIPANTS_REFUSALS } from '@nastavnik/participants-domain';
import { type Config, ServiceModule } from '@nastavnik/runtime';

import { ActivateEntry } from './banks/activate-entry';
import { BankQueries } from './banks/bank.queries';
import { BanksResolver } from './banks/banks.resolver';
import { EditEntry } from './banks/edit-entry';
import { LeaveBank } from './banks/leave-bank';
import { ProposeCandidate } from './banks/propose-candidate';
import { RecordSurvey } from './banks/record-survey';
import { SpecialReasonResolver } from './banks/special-reason.resolver';
import { ViewSpecialReason } from './banks/view-special-reason';
import { ConsentsQueries } from './consents/consents.queries';
import { ConsentsResolver } from './consents/consents.resolver';
import { DeclineConsent } from './consents/decline-consent';
import { RequestConsents } from './consents/request-consents';
import { WithdrawConsent } from './consents/withdraw-consent';
import { entities } from './entities';
import { NeedListQueries } from './needs/need-list.queries';
import { NeedsResolver } from './needs/needs.resolver';
import { ConfirmNameForms } from './people/confirm-name-forms';
import { EndEmployment } from './people/end-employment';
import { MentorsForOthersQueries } from './people/mentors-for-others.queries';
import { OfferToOthers } from './people/offer-to-others';
import { PeopleBatch } from './people/people-batch';
import { PeopleResolver } from './people/people.resolver';
import { PersonCardQueries } from './people/person-card.queries';
import { PersonResolver } from './people/person.resolver';
import { StaffQueries } from './people/staff.queries';
import { reactions } from './reactions/reactions';
import { CheckStaffQueries } from './staff-import/check-staff.queries';
import { ImportStaff } from './staff-import/import-staff';
import { StaffImportResolver } from './staff-import/staff-import.resolver';
import { TodayQueries } from './today/today.queries';
import { TodayResolver } from './today/today.resolver';

const staff = [CheckStaffQueries, ImportStaff, StaffImportResolver];
const people = [
  ConfirmNameForms,
  EndEmployment,
  MentorsForOthersQueries,
  OfferToOthers,
  PeopleBatch,
  PeopleResolver,
  PersonCardQueries,
  PersonResolver,
  StaffQueries,
];
const consents = [
  ConsentsQueries,
  ConsentsResolver,
  DeclineConsent,
  RequestConsents,
  WithdrawConsent,
];
const banks = [
  ActivateEntry,
  BankQueries,
  BanksResolver,
  EditEntry,
  LeaveBank,
  ProposeCandidate,
  RecordSurvey,
  SpecialReasonResolver,
  ViewSpecialReason,
];

@Module({})
export class AppModule {
  static with(config: Config): DynamicModule {
    return {
      module: AppModule,
      imports: [
        ServiceModule.for({
          config,
          entities,
          refusals: [...PARTICIPANTS_REFUSALS, 'SCHOOL_DETAILS_MISSING'],
          reactions,
        }),
      ],
      providers: [
        ...staff,
        ...people,
        ...consents,
        ...banks,
        NeedListQueries,
        NeedsResolver,
        TodayQueries,
        TodayResolver,
      ],
    };
  }
}
