CREATE INDEX entity__by_id IF NOT EXISTS FOR (n:Entity) ON (n.id);
CREATE INDEX link__by_id IF NOT EXISTS FOR (n:Link) ON (n.id);
