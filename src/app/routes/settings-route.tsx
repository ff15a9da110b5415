import { getRouteApi } from '@tanstack/react-router';
import { useMemo } from 'react';
import { SettingsPage } from '#features/settings/index.ts';
import { dataActions } from '../data-actions.ts';
import { useSettings } from '../use-settings.ts';

const route = getRouteApi('/settings');

export function SettingsRoute() {
  const { classFile } = route.useLoaderData();
  const services = route.useRouteContext();
  const settings = useSettings();
  const data = useMemo(() => dataActions(services), [services]);
  return (
    <SettingsPage
      settings={settings}
      onChange={services.settings.change}
      classLines={classFile?.helpLines ?? null}
      data={data}
    />
  );
}
