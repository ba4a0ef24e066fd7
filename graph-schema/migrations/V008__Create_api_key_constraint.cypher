CREATE CONSTRAINT api_key__has_unique_id IF NOT EXISTS FOR (n:ApiKey) REQUIRE n.id IS UNIQUE;
