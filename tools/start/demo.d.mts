export function districtDay(instant?: Date, timeZone?: string): string;
export function loadDemo(
  urlOf: (service: string) => string,
  builtServices: string,
): Promise<{ role: string; school: string; email: string; password: string }[]>;
