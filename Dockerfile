# Panoh in Telegram and Slack. How to build and run it: README.md, "Serving Telegram and Slack".
FROM node:26-slim AS dependencies
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci --omit=dev --ignore-scripts --no-audit --no-fund

FROM node:26-slim
WORKDIR /app
ENV NODE_ENV=production PANOH_DATA=/data HEALTH_PORT=9090
# Everything below belongs to root, so that the bot cannot change itself; only /data is its own.
COPY --from=dependencies /app/node_modules ./node_modules
COPY package.json ./
COPY seeds ./seeds
COPY knowledge ./knowledge
COPY src ./src
COPY adapters ./adapters
RUN mkdir --mode=0700 /data && chown 1000:1000 /data
VOLUME /data
# The user "node" of the image, as a number, so that an orchestrator can see that it is not root.
USER 1000:1000
EXPOSE 8080
STOPSIGNAL SIGTERM
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s --retries=3 CMD ["node", "src/health-check.ts"]
CMD ["node", "--max-semi-space-size=8", "src/main.ts", "serve"]
