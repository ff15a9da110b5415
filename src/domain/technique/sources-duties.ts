/**
 * Standards of the profession and California law. Read through `sources.ts`. Training summaries, not
 * legal advice; `year: null` means "as amended", so look each one up again before a release.
 */
export const DUTIES = {
  'nasw-code': {
    title:
      'Code of Ethics (informed consent 1.03, cultural competence 1.05, privacy and confidentiality 1.07)',
    authors: 'National Association of Social Workers',
    year: 2021,
    where: 'socialworkers.org',
    checked: 'recalled',
  },
  'nasw-safety': {
    title: 'Guidelines for Social Worker Safety in the Workplace (eleven standards)',
    authors: 'National Association of Social Workers',
    year: 2013,
    where: 'socialworkers.org',
    checked: 'opened',
  },
  'nasw-cultural': {
    title: 'Standards and Indicators for Cultural Competence in Social Work Practice',
    authors: 'National Association of Social Workers',
    year: 2015,
    where: 'socialworkers.org',
    checked: 'recalled',
  },
  'pen-code-11166': {
    title:
      'Child Abuse and Neglect Reporting Act: own report by telephone at once, in writing within 36 hours',
    authors: 'State of California',
    year: null,
    where: 'Penal Code 11166, leginfo.legislature.ca.gov',
    checked: 'opened',
  },
  'pen-code-11165': {
    title:
      'General neglect leaves out economic disadvantage; homelessness alone is no ground (AB 2085, AB 652)',
    authors: 'State of California',
    year: null,
    where: 'Penal Code 11165.2 and 11165.15, read in legal summaries',
    checked: 'opened',
  },
  'wic-15630': {
    title: 'Elder and dependent adult abuse: report at once, in writing within two working days',
    authors: 'State of California',
    year: null,
    where: 'Welfare and Institutions Code 15630, cdss.ca.gov',
    checked: 'opened',
  },
  'wic-5150': {
    title: 'Emergency evaluation: danger to self or others, grave disability (as widened by SB 43)',
    authors: 'State of California',
    year: null,
    where: 'Welfare and Institutions Code 5008 and 5150, read in county summaries',
    checked: 'opened',
  },
  'civ-code-43-92': {
    title: 'Duty to protect: serious threat of violence against a reasonably identifiable victim',
    authors: 'State of California',
    year: null,
    where: 'Civil Code 43.92; Ewing v. Goldstein (2004)',
    checked: 'opened',
  },
  'pen-code-11160': {
    title:
      'Reports of injury bind those who give medical care; adult partner violence is not reportable as such',
    authors: 'State of California',
    year: null,
    where: 'Penal Code 11160, read in professional summaries; bills to change it recur',
    checked: 'opened',
  },
  'fam-code-6924': {
    title:
      "Minor's consent to counselling from twelve; the minor is consulted before parents are involved (AB 665)",
    authors: 'State of California',
    year: null,
    where: 'Family Code 6924; Health and Safety Code 124260, read in legal summaries',
    checked: 'opened',
  },
  'evid-code-1024': {
    title: 'Confidence may be broken as far as needed to prevent imminent harm',
    authors: 'State of California',
    year: null,
    where: 'Evidence Code 1024; Civil Code 56.10(c)(19)',
    checked: 'recalled',
  },
  'section-1557': {
    title: 'Language access: qualified interpreters, not children or family, save in an emergency',
    authors: 'United States Department of Health and Human Services',
    year: null,
    where: 'Affordable Care Act section 1557, 45 CFR part 92',
    checked: 'recalled',
  },
} as const;
