// Stands in for a function that has not been built, so that the shape of the stack can be looked at alone.
export const handler = async () => ({ statusCode: 503, body: 'Not deployed' });
