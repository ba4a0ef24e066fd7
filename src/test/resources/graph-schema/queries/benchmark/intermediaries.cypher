CYPHER 25
// Who lies on the hundred shortest paths of each pair, by the number of pairs. Does not try what is lost without them.
// Parameters: from, to (lists of ids), kinds. Columns: id, pairs.
MATCH (start:Entity), (end:Entity)
WHERE start.id IN $from AND end.id IN $to
MATCH path = SHORTEST 100 (start)
  ((:Entity)<-[enters:FROM|OF]-(link:Link WHERE link.kind IN $kinds AND link.audience IS NULL)-[:TO]->(stop:Entity)
    WHERE enters:FROM OR link.kind = 'SUPPLY'){1,maxHops} (end)
UNWIND stop AS between
RETURN between.id AS id, count(DISTINCT [start.id, end.id]) AS pairs ORDER BY pairs DESC, id LIMIT 20
