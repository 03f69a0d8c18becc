/** Owns the services beside the workbook: custom-function results, the pane's visibility, ribbon updates. */
import { itemNotFound } from "../../protocol/host-error";
import { objectOf } from "../model-object";
import type { ModelObject } from "../model-object";
import type { ServiceMembers } from "../type-table";

/** Features of the custom-functions runtime the workbench asks for: resending large results, shorter gathering. */
const ENABLED_FEATURES = [1, 2, 4];

export const customFunctionsType: ServiceMembers<"CustomFunctions"> = {
  methods: {
    setInvocationArrayResults: (_self, model, entries: (readonly unknown[])[]) =>
      model.host.customFunctions.receive(entries),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
};

export const customFunctionsContainerType: ServiceMembers<"CustomFunctionsContainer"> = {
  objects: { customFunctions: () => objectOf("CustomFunctions", null) },
};

export const appRuntimeServiceType: ServiceMembers<"AppRuntimeService"> = {
  methods: {
    getAppRuntimeState: (_self, model) => (model.host.pane.visible ? "Visible" : "Background"),
    setAppRuntimeState: (_self, model, state: string) => {
      if (state === "Visible") model.host.pane.show();
      else model.host.pane.hide();
    },
  },
};

const STARTUP_STATE = "startupState";

export const appRuntimePersistenceServiceType: ServiceMembers<"AppRuntimePersistenceService"> = {
  methods: {
    getAppRuntimeStartState: (_self, model) => model.state.settings.get(STARTUP_STATE) ?? "Inactive",
    setAppRuntimeStartState: (_self, model, state: string) => void model.state.settings.set(STARTUP_STATE, state),
  },
};

/** Notices an add-in's runtime sends of its own accord. */
export const addinInternalServiceType: ServiceMembers<"AddinInternalService"> = {
  methods: { notifyActionHandlerReady: () => undefined },
};

/** Buttons that the manifest put there are enabled and disabled; tabs that come and go are refused. */
export const dynamicRibbonType: ServiceMembers<"DynamicRibbon"> = {
  methods: {
    getTab: (_self, { host }, id: string) => {
      if (!host.ribbon.hasTab(id)) throw itemNotFound(`tab ${id}`);
      return objectOf("RibbonTab", id);
    },
    getButton: (_self, { host }, id: string) => {
      const button = host.ribbon.button(id);
      if (!button) throw itemNotFound(`button ${id}`);
      return objectOf("RibbonButton", button);
    },
  },
};

export const ribbonTabType: ServiceMembers<"RibbonTab"> = { properties: { id: { get: (id) => id as never } } };

export const ribbonButtonType: ServiceMembers<"RibbonButton"> = {
  properties: {
    id: { get: ({ id }) => id as never },
    label: { get: ({ label }) => label as never },
    enabled: {
      get: ({ enabled }) => enabled as never,
      set: (button, enabled: boolean) => {
        button.enabled = enabled;
      },
    },
  },
};

/** The services by the full names Office.js asks for them. */
export function services(): ReadonlyMap<string, ModelObject> {
  return new Map<string, ModelObject>(
    Object.entries({
      "Microsoft.ExcelServices.CustomFunctions": objectOf("CustomFunctions", null),
      "Microsoft.ExcelServices.CustomFunctionsContainer": objectOf("CustomFunctionsContainer", null),
      "Microsoft.AppRuntime.AppRuntimeService": objectOf("AppRuntimeService", null),
      "Microsoft.AppRuntime.AppRuntimePersistenceService": objectOf("AppRuntimePersistenceService", null),
      "Microsoft.InternalService.AddinInternalService": objectOf("AddinInternalService", null),
      "Microsoft.DynamicRibbon.DynamicRibbon": objectOf("DynamicRibbon", null),
    }),
  );
}
