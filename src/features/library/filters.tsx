import { INDICATORS } from '#domain/technique/vocabulary.ts';
import { SETTING_KINDS, type SettingKind } from '#domain/scenario/vocabulary.ts';
import { INDICATOR_NAMES, SETTING_NAMES, TOPIC_NAMES, TOPICS } from '#text/names.ts';
import { filterText as text } from '#text/library.ts';
import { Checkbox } from '#ui/checkbox.tsx';
import { SearchField } from '#ui/search-field.tsx';
import { SelectField } from '#ui/select-field.tsx';
import styles from './filters.module.css';
import type { LibrarySearch } from './find-scenarios.ts';

type FiltersProps = {
  search: LibrarySearch;
  /** Only places where something happens are worth a choice. */
  settings: ReadonlySet<SettingKind>;
  onChange: (search: LibrarySearch) => void;
};

const SKILLS = INDICATORS.map((id) => ({ value: id, label: INDICATOR_NAMES[id] }));
const TOPIC_OPTIONS = TOPICS.map((topic) => ({ value: topic, label: TOPIC_NAMES[topic] }));

/** What the learner is looking for. */
export function Filters({ search, settings, onChange }: FiltersProps) {
  const change = (part: LibrarySearch) => onChange({ ...search, ...part });
  return (
    <search className={styles.filters} aria-label={text.heading}>
      <SearchField
        label={text.search}
        hint={text.searchHint}
        value={search.q ?? ''}
        onChange={(q) => change({ q: q === '' ? undefined : q })}
      />
      <SelectField
        label={text.topic}
        any={text.any}
        options={TOPIC_OPTIONS}
        value={search.topic}
        onChange={(topic) => change({ topic })}
      />
      <SelectField
        label={text.setting}
        any={text.any}
        options={SETTING_KINDS.filter((kind) => settings.has(kind)).map((kind) => ({
          value: kind,
          label: SETTING_NAMES[kind],
        }))}
        value={search.setting}
        onChange={(setting) => change({ setting })}
      />
      <SelectField
        label={text.skill}
        any={text.any}
        options={SKILLS}
        value={search.skill}
        onChange={(skill) => change({ skill })}
      />
      <Checkbox
        checked={search.fresh === true}
        onChange={(on) => change({ fresh: on ? true : undefined })}
      >
        {text.fresh}
      </Checkbox>
    </search>
  );
}
