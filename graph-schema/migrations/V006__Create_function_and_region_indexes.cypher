CREATE INDEX entity__by_function IF NOT EXISTS FOR (n:Entity) ON (n.function);
CREATE INDEX entity__by_region IF NOT EXISTS FOR (n:Entity) ON (n.region);
