CYPHER 25
// A page of sources by title and id. Parameters: kinds, languages, from, to, text (in small letters) (each null for any),
// originalsOnly, afterTitle and afterId (null for the first page), limit. Columns: id.
MATCH (source:Source)
WHERE visible(source)
  AND ($kinds IS NULL OR source.kind IN $kinds)
  AND ($languages IS NULL OR source.language IN $languages)
  AND ($from IS NULL OR source.dateDay >= $from)
  AND ($to IS NULL OR source.dateDay <= $to)
  AND ($text IS NULL OR toLower(source.title) CONTAINS $text OR toLower(source.publisher) CONTAINS $text)
  AND (NOT $originalsOnly OR NOT EXISTS { (source)-[:COPY_OF]->(:Source) })
  AND ($afterTitle IS NULL OR source.title > $afterTitle OR (source.title = $afterTitle AND source.id > $afterId))
RETURN source.id AS id ORDER BY source.title, source.id LIMIT $limit
