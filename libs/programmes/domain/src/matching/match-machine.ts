import { defineMachine } from '@nastavnik/kernel';

/**
 * Machine F, for one mentee with one mentor. NEED is a mentee nobody was thought of for yet; from UNMATCHED the search
 * goes on. The written consents are gathered after the proposal, in machine G.
 */
export const MATCH_MACHINE = defineMachine({
  name: 'match',
  title: 'Подбор наставника',
  initial: 'NEED',
  states: ['NEED', 'SHORTLISTED', 'MET', 'MUTUAL', 'PROPOSED', 'APPROVED', 'UNMATCHED'],
  transitions: [
    {
      from: 'NEED',
      action: 'SHORTLIST',
      to: 'SHORTLISTED',
      by: ['SYSTEM', 'CURATOR'],
      clause: '004 6.1',
    },
    {
      from: 'UNMATCHED',
      action: 'SHORTLIST',
      to: 'SHORTLISTED',
      by: ['SYSTEM', 'CURATOR'],
      clause: '004 6.1',
    },
    {
      from: 'SHORTLISTED',
      action: 'MEET',
      to: 'MET',
      by: ['CURATOR'],
      clause: '003 RM-5',
      document: 'D12',
    },
    {
      from: 'MET',
      action: 'PREFER',
      to: 'MET',
      by: ['MENTOR', 'MENTEE', 'CURATOR'],
      clause: '004 6.1',
      document: 'D11',
    },
    { from: 'MET', action: 'AGREE', to: 'MUTUAL', by: ['MENTOR', 'MENTEE'], clause: '004 6.1' },
    { from: 'MUTUAL', action: 'PROPOSE', to: 'PROPOSED', by: ['CURATOR'], clause: '004 3.5' },
    {
      from: 'PROPOSED',
      action: 'APPROVE',
      to: 'APPROVED',
      by: ['SYSTEM', 'SCHOOL_HEAD'],
      clause: '004 6.2',
      document: 'D13',
    },
    ...(['NEED', 'SHORTLISTED', 'MET', 'MUTUAL', 'PROPOSED'] as const).map(
      (from) =>
        ({
          from,
          action: 'MARK_UNMATCHED',
          to: 'UNMATCHED',
          by: ['SYSTEM', 'CURATOR'],
          clause: '003 RM-5',
        }) as const,
    ),
  ],
});

export type MatchState = (typeof MATCH_MACHINE)['states'][number];
export type MatchAction = (typeof MATCH_MACHINE)['transitions'][number]['action'];
