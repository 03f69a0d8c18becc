/** What this host can show, read from its requirement sets: the only question the functions ask Office. */

export interface HostAbilities {
  /** Numbers may carry a format: CustomFunctionsRuntime 1.4. */
  readonly formattedNumbers: boolean;
  /** Basic values may carry properties and a card: ExcelApi 1.19. */
  readonly cards: boolean;
}

const PLAIN_HOST: HostAbilities = { formattedNumbers: false, cards: false };

let known: HostAbilities | undefined;

/** Asked once the host has introduced itself; before that, values stay plain and the question is asked again. */
export function hostAbilities(): HostAbilities {
  known ??= readAbilities();
  return known ?? PLAIN_HOST;
}

function readAbilities(): HostAbilities | undefined {
  if (typeof Office === "undefined") return undefined;
  const requirements = (Office as Partial<typeof Office>).context?.requirements;
  if (!requirements) return undefined;
  return {
    formattedNumbers: requirements.isSetSupported("CustomFunctionsRuntime", "1.4"),
    cards:
      requirements.isSetSupported("CustomFunctionsRuntime", "1.4") && requirements.isSetSupported("ExcelApi", "1.19"),
  };
}

/** For tests: forgets what the host said. */
export function forgetHost(): void {
  known = undefined;
}
