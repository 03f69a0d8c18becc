/** Owns the services beside the workbook: custom-function results, the pane's visibility, ribbon updates. */
import { defineType, objectOf } from "../define-type";
import type { ModelObject } from "../type-table";

/** Features of the custom-functions runtime the workbench asks for: resending large results, shorter gathering. */
const ENABLED_FEATURES = [1, 2, 4];

defineType<null>("CustomFunctions", {
  methods: {
    setInvocationArrayResults: (_self, model, entries: (readonly unknown[])[]) =>
      model.host.customFunctions.receive(entries),
    _GetEnabledFeatures: () => ENABLED_FEATURES,
    _SetOsfControlContainerReadyForCustomFunctions: () => undefined,
  },
});

defineType<null>("CustomFunctionsContainer", { objects: { customFunctions: () => objectOf("CustomFunctions", null) } });

defineType<null>("AppRuntimeService", {
  methods: {
    getAppRuntimeState: (_self, model) => (model.host.pane.visible ? "Visible" : "Background"),
    setAppRuntimeState: (_self, model, state: string) => {
      if (state === "Visible") model.host.pane.show();
      else model.host.pane.hide();
    },
  },
});

const STARTUP_STATE = "startupState";

defineType<null>("AppRuntimePersistenceService", {
  methods: {
    getAppRuntimeStartState: (_self, model) => model.state.settings.get(STARTUP_STATE) ?? "Inactive",
    setAppRuntimeStartState: (_self, model, state: string) => void model.state.settings.set(STARTUP_STATE, state),
  },
});

/** Notices an add-in's runtime sends of its own accord. */
defineType<null>("AddinInternalService", { methods: { notifyActionHandlerReady: () => undefined } });

defineType<null>("DynamicRibbon", {
  methods: { executeRequestUpdate: () => undefined, executeRequestCreate: () => undefined },
});

/** The services by the full names Office.js asks for them. */
export function services(): Record<string, ModelObject> {
  return {
    "Microsoft.ExcelServices.CustomFunctions": objectOf("CustomFunctions", null),
    "Microsoft.ExcelServices.CustomFunctionsContainer": objectOf("CustomFunctionsContainer", null),
    "Microsoft.AppRuntime.AppRuntimeService": objectOf("AppRuntimeService", null),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": objectOf("AppRuntimePersistenceService", null),
    "Microsoft.InternalService.AddinInternalService": objectOf("AddinInternalService", null),
    "Microsoft.DynamicRibbon.DynamicRibbon": objectOf("DynamicRibbon", null),
  };
}
