# Stage 1: the packages that run, without those that only develop. Node 24 is the image's own, so the npm package
# `node` of devDependencies is not needed here.
FROM node:24-slim AS packages
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev

# Stage 2: the program, its seeds and an index built from them. Runs as the image's unprivileged user.
FROM node:24-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=packages /app/node_modules ./node_modules
COPY package.json LICENSE ./
COPY src ./src
COPY prompts ./prompts
# Administrators may change articles and facts: mount a volume here to keep what they do.
COPY --chown=node:node seeds ./seeds
RUN mkdir index state && chown node:node index state
USER node
RUN ["node", "src/cli.ts", "index"]
# No npm in between: the process itself gets SIGTERM, and finishes what it is answering.
# A small young generation keeps the resident memory of a process that runs for months under 400 MB.
CMD ["node", "--max-semi-space-size=4", "src/main.ts"]
