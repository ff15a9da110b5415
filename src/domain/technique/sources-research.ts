/** Research, consensus statements and training literature. Read through `sources.ts`. */
export const RESEARCH = {
  // De-escalation and crisis communication
  beta: {
    title:
      'Verbal De-escalation of the Agitated Patient: Consensus Statement of the Project BETA Workgroup',
    authors: 'Richmond, Berlin, Fishkind, Holloman, Zeller, Wilson, Rifai & Ng',
    year: 2012,
    where: 'Western Journal of Emergency Medicine 13(1):17–25, doi 10.5811/westjem.2011.9.6864',
    checked: 'opened',
  },
  'verbal-judo': {
    title: 'Verbal Judo: The Gentle Art of Persuasion (origin of L.E.A.P.S.)',
    authors: 'Thompson & Jenkins',
    year: 1993,
    where: 'William Morrow; read in summaries only',
    checked: 'recalled',
  },
  vecchi: {
    title:
      'Crisis (hostage) negotiation: current strategies and issues in high-risk conflict resolution',
    authors: 'Vecchi, Van Hasselt & Romano',
    year: 2005,
    where: 'Aggression and Violent Behavior 10:533–551, doi 10.1016/j.avb.2004.10.001',
    checked: 'opened',
  },
  'price-baker': {
    title: 'Key components of de-escalation techniques: a thematic synthesis',
    authors: 'Price & Baker',
    year: 2012,
    where:
      'International Journal of Mental Health Nursing 21:310–319, doi 10.1111/j.1447-0349.2011.00793.x',
    checked: 'opened',
  },
  'support-control': {
    title:
      'The support-control continuum: staff perspectives on the success or failure of de-escalation (abstract)',
    authors: 'Price, Baker, Bee & Lovell',
    year: 2018,
    where:
      'International Journal of Nursing Studies 77:197–206, doi 10.1016/j.ijnurstu.2017.10.002',
    checked: 'opened',
  },
  dabs: {
    title:
      'The De-Escalating Aggressive Behaviour Scale: development and psychometric testing (abstract)',
    authors: 'Nau, Halfens, Needham & Dassen',
    year: 2009,
    where: 'Journal of Advanced Nursing, doi 10.1111/j.1365-2648.2009.05087.x',
    checked: 'opened',
  },
  emdabs: {
    title:
      'Effective ingredients of verbal de-escalation: the English modified scale (topics only, never items)',
    authors: 'Mavandadi, Bieling & Madsen',
    year: 2016,
    where: 'Journal of Psychiatric and Mental Health Nursing',
    checked: 'recalled',
  },
  'cochrane-de-escalation': {
    title:
      'De-escalation techniques for managing non-psychosis induced aggression in adults (one eligible trial)',
    authors: 'Spencer, Johnson & Smith',
    year: 2018,
    where: 'Cochrane Database of Systematic Reviews CD012034, doi 10.1002/14651858.CD012034.pub2',
    checked: 'opened',
  },
  'nice-ng10': {
    title:
      'Violence and aggression: short-term management in mental health, health and community settings',
    authors: 'National Institute for Health and Care Excellence',
    year: 2015,
    where: 'NICE guideline NG10; overview page opened, its techniques from memory',
    checked: 'recalled',
  },
  cpi: {
    title:
      'Crisis Development Model (levels of behaviour and matched staff attitudes), read in summaries',
    authors: 'Crisis Prevention Institute',
    year: null,
    where: 'Training material; names are trademarks, so we use our own generic ones',
    checked: 'opened',
  },
  samhsa: {
    title: 'Concept of Trauma and Guidance for a Trauma-Informed Approach',
    authors: 'Substance Abuse and Mental Health Services Administration',
    year: 2014,
    where: 'HHS Publication SMA 14-4884',
    checked: 'recalled',
  },

  // Listening and empathy
  miti: {
    title:
      'Motivational Interviewing Treatment Integrity coding manual 4.2.1 (measures and thresholds)',
    authors: 'Moyers, Manuel & Ernst',
    year: 2015,
    where: 'Thresholds as given in PMC9461167, table 3',
    checked: 'opened',
  },
  annomi: {
    title:
      'AnnoMI, a data set of expert-annotated counselling dialogues (our own counts on its public labels)',
    authors: 'Wu, Balloccu, Kumar, Helaoui, Reforgiato Recupero & Riboni',
    year: 2023,
    where: 'Future Internet 15(3):110, doi 10.3390/fi15030110',
    checked: 'opened',
  },
  epitome: {
    title:
      'A computational approach to understanding empathy in text-based mental health support (levels)',
    authors: 'Sharma, Miner, Atkins & Althoff',
    year: 2020,
    where: 'EMNLP, arXiv 2009.08441; mechanisms read in summaries, level definitions from memory',
    checked: 'recalled',
  },
  carkhuff: {
    title: 'Helping and Human Relations (five levels of empathic responding)',
    authors: 'Carkhuff',
    year: 1969,
    where: 'Holt, Rinehart & Winston',
    checked: 'recalled',
  },
  rogers: {
    title: 'The necessary and sufficient conditions of therapeutic personality change',
    authors: 'Rogers',
    year: 1957,
    where: 'Journal of Consulting Psychology 21:95–103',
    checked: 'recalled',
  },
  hill: {
    title: 'Helping Skills: Facilitating Exploration, Insight, and Action',
    authors: 'Hill',
    year: null,
    where: 'American Psychological Association; several editions',
    checked: 'recalled',
  },
  alos: {
    title: 'Active listening in medical consultations: development of ALOS-global (abstract)',
    authors: 'Fassaert, van Dulmen, Schellevis & Bensing',
    year: 2007,
    where: 'Patient Education and Counseling, doi 10.1016/j.pec.2007.06.011',
    checked: 'opened',
  },
  bolt: {
    title: 'A computational framework for behavioral assessment of LLM therapists (BOLT)',
    authors: 'Chiu, Sharma, Lin & Althoff',
    year: 2024,
    where: 'arXiv preprint and its public repository',
    checked: 'opened',
  },
  'peer-feedback': {
    title:
      'Multi-level feedback generation with large language models for empowering novice peer counselors',
    authors: 'Chaszczewicz, Shah, Louie, Arnow, Kraut & Yang',
    year: 2024,
    where: 'ACL 2024, arXiv 2403.15482, and its public repository',
    checked: 'opened',
  },
  louie: {
    title: 'Can LLM-simulated practice and feedback upskill human counselors?',
    authors: 'Louie and others',
    year: 2025,
    where: 'arXiv 2505.02428',
    checked: 'opened',
  },
  'rupture-repair': {
    title: 'Negotiating the Therapeutic Alliance (ruptures and their repair)',
    authors: 'Safran & Muran',
    year: 2000,
    where: 'Guilford Press',
    checked: 'recalled',
  },

  // Suicide, violence and safety
  'vera-mh': {
    title:
      'VERA-MH: Validation of Ethical and Responsible AI in Mental Health (suicide-risk rubric)',
    authors: 'Spring Health',
    year: 2025,
    where: 'Public repository; concept paper arXiv 2510.15297',
    checked: 'opened',
  },
  'c-ssrs': {
    title:
      'Columbia-Suicide Severity Rating Scale, screener triage guidance (described, never reproduced)',
    authors: 'Posner and others',
    year: 2011,
    where: 'American Journal of Psychiatry 168:1266–1277; triage read in a stored guide',
    checked: 'opened',
  },
  'path-warm': {
    title: 'IS PATH WARM? Warning signs for suicide',
    authors: 'American Association of Suicidology',
    year: 2006,
    where: 'Rudd and others, Suicide and Life-Threatening Behavior 36:255–262',
    checked: 'recalled',
  },
  dazzi: {
    title:
      'Does asking about suicide and related behaviours induce suicidal ideation? What is the evidence?',
    authors: 'Dazzi, Gribble, Wessely & Fear',
    year: 2014,
    where: 'Psychological Medicine 44:3361–3363',
    checked: 'opened',
  },
  decou: {
    title: 'On the iatrogenic risk of assessing suicidality: a meta-analysis',
    authors: 'DeCou & Schumann',
    year: 2018,
    where: 'Suicide and Life-Threatening Behavior 48:531–543, doi 10.1111/sltb.12368',
    checked: 'opened',
  },
  polihronis: {
    title:
      "What's the harm in asking? A systematic review and meta-analysis on the risks of asking about suicide",
    authors: 'Polihronis, Cloutier, Kaur, Skinner & Cappelli',
    year: 2020,
    where: 'Archives of Suicide Research, doi 10.1080/13811118.2020.1793857',
    checked: 'opened',
  },
  'stanley-brown': {
    title: 'Safety Planning Intervention: a brief intervention to mitigate suicide risk',
    authors: 'Stanley & Brown',
    year: 2012,
    where:
      'Cognitive and Behavioral Practice 19:256–264; the form is copyrighted, link to the official one',
    checked: 'opened',
  },
  calm: {
    title: 'CALM: Counseling on Access to Lethal Means',
    authors: 'Frank, Barber and others',
    year: null,
    where: 'Suicide Prevention Resource Center / Zero Suicide course',
    checked: 'recalled',
  },
  'safe-messaging': {
    title: 'Recommendations for reporting and messaging about suicide',
    authors: 'Suicide-prevention organisations, jointly',
    year: null,
    where: 'reportingonsuicide.org',
    checked: 'recalled',
  },
  'danger-assessment': {
    title:
      'Danger Assessment: factors that raise the risk of being killed by a partner (part of the list)',
    authors: 'Campbell',
    year: null,
    where: 'As published by a survivor service; never copied as a form',
    checked: 'opened',
  },
  'ipv-practice': {
    title:
      'Established practice with survivors of partner violence: alone, believed, at their pace, safe contact',
    authors: 'Practice consensus',
    year: null,
    where: 'No single document; have it reviewed by a domestic-violence advocate',
    checked: 'recalled',
  },

  // Simulation and assessment in social work
  bogo: {
    title:
      'An objective structured clinical examination adapted for social work (abstract and slides)',
    authors: 'Bogo, Regehr, Katz, Logie, Tufford & Litvack',
    year: 2012,
    where: 'Research on Social Work Practice',
    checked: 'opened',
  },
  lu: {
    title:
      'Objective structured clinical examination in social work: clinical skill and cultural empathy',
    authors: 'Lu and others',
    year: 2011,
    where: 'Report at wagner.nyu.edu',
    checked: 'opened',
  },
} as const;
