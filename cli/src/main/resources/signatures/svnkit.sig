# org.tmatesoft.svnkit:svnkit:1.10.11
package org.tmatesoft.svn.core
ISVNCanceller ai
 NULL .ISVNCanceller sf
 checkCancelled()void a !.SVNCancelException
ISVNDirEntryHandler ai
 handleDirEntry(.SVNDirEntry)void a !.SVNException
ISVNLogEntryHandler ai
 handleLogEntry(.SVNLogEntry)void a !.SVNException
SVNAnnotationGenerator - :.io.ISVNFileRevisionHandler
 myCancelBaton .wc.ISVNEventHandler p
 new(String,java.io.File,long,.wc.ISVNEventHandler) -
 new(String,java.io.File,long,boolean,.wc.ISVNEventHandler) -
 new(String,java.io.File,long,boolean,.wc.SVNDiffOptions,.wc.ISVNEventHandler) -
 new(String,java.io.File,long,boolean,boolean,.wc.SVNDiffOptions,String,.wc.ISVNAnnotateHandler,.wc.ISVNEventHandler) -
 setBackwards(boolean)void -
 setEndRevision(long)void -
 openRevision(.io.SVNFileRevision)void - !.SVNException
 closeRevision(String)void - !.SVNException
 applyTextDelta(String,String)void - !.SVNException
 textDeltaChunk(String,.io.diff.SVNDiffWindow)java.io.OutputStream - !.SVNException
 textDeltaEnd(String)void - !.SVNException
 addFileBlame(java.io.InputStream)void - !.SVNException
 isLastRevisionReported()boolean -
 reportAnnotations(.wc.ISVNAnnotateHandler,String)void - !.SVNException
 dispose()void -
SVNAuthenticationCancelledException - :.SVNCancelException
 new(.SVNErrorMessage,.auth.SVNAuthentication) -
 getLastAuthenticationError().SVNErrorMessage -
 getLastAuthentication().auth.SVNAuthentication -
SVNAuthenticationException - :.SVNException
 new(.SVNErrorMessage,Throwable) -
 new(.SVNErrorMessage) -
SVNCancelException - :.SVNException
 new() -
 new(.SVNErrorMessage) -
 new(.SVNErrorMessage,Throwable) -
SVNCommitInfo -
 NULL .SVNCommitInfo sf
 new(long,String,java.util.Date) -
 new(long,String,java.util.Date,.SVNErrorMessage) -
 getNewRevision()long -
 getAuthor()String -
 getDate()java.util.Date -
 getErrorMessage().SVNErrorMessage -
 getError().SVNException x
 toString()String -
SVNDepth - :Comparable
 UNKNOWN .SVNDepth sf
 EXCLUDE .SVNDepth sf
 EMPTY .SVNDepth sf
 FILES .SVNDepth sf
 IMMEDIATES .SVNDepth sf
 INFINITY .SVNDepth sf
 getId()int -
 getName()String -
 toString()String -
 isRecursive()boolean -
 compareTo(Object)int -
 equals(Object)boolean -
 asString(.SVNDepth)String s
 recurseFromDepth(.SVNDepth)boolean s
 fromRecurse(boolean).SVNDepth s
 fromString(String).SVNDepth s
 fromID(int).SVNDepth s
 getInfinityOrEmptyDepth(boolean).SVNDepth s
 getInfinityOrFilesDepth(boolean).SVNDepth s
 getInfinityOrImmediatesDepth(boolean).SVNDepth s
 getUnknownOrEmptyDepth(boolean).SVNDepth s
 getUnknownOrFilesDepth(boolean).SVNDepth s
 getUnknownOrImmediatesDepth(boolean).SVNDepth s
SVNDirEntry - :Comparable
 DIRENT_KIND int sf
 DIRENT_SIZE int sf
 DIRENT_HAS_PROPERTIES int sf
 DIRENT_CREATED_REVISION int sf
 DIRENT_TIME int sf
 DIRENT_LAST_AUTHOR int sf
 DIRENT_COMMIT_MESSAGE int sf
 DIRENT_ALL int sf
 new(.SVNURL,.SVNURL,String,.SVNNodeKind,long,boolean,long,java.util.Date,String) -
 new(.SVNURL,.SVNURL,String,.SVNNodeKind,long,boolean,long,java.util.Date,String,String) -
 getURL().SVNURL -
 getRepositoryRoot().SVNURL -
 getName()String -
 getSize()long -
 size()long x
 hasProperties()boolean -
 getKind().SVNNodeKind -
 getDate()java.util.Date -
 getRevision()long -
 getAuthor()String -
 getRelativePath()String -
 getPath()String x
 getCommitMessage()String -
 getLock().SVNLock -
 setName(String)void -
 setRelativePath(String)void -
 setCommitMessage(String)void -
 setLock(.SVNLock)void -
 getExternalParentUrl().SVNURL -
 setExternalParentUrl(.SVNURL)void -
 getExternalTarget()String -
 setExternalTarget(String)void -
 toString()String -
 compareTo(Object)int -
SVNErrorCode - :java.io.Serializable
 BAD_CATEGORY int sf
 XML_CATEGORY int sf
 IO_CATEGORY int sf
 STREAM_CATEGORY int sf
 NODE_CATEGORY int sf
 ENTRY_CATEGORY int sf
 WC_CATEGORY int sf
 FS_CATEGORY int sf
 REPOS_CATEGORY int sf
 RA_CATEGORY int sf
 RA_DAV_CATEGORY int sf
 RA_LOCAL_CATEGORY int sf
 SVNDIFF_CATEGORY int sf
 APMOD_CATEGORY int sf
 CLIENT_CATEGORY int sf
 MISC_CATEGORY int sf
 CL_CATEGORY int sf
 RA_SVN_CATEGORY int sf
 AUTHN_CATEGORY int sf
 AUTHZ_CATEGORY int sf
 DIFF_CATEGORY int sf
 RA_SERF_CATEGORY int sf
 MALFUNC_CATEGORY int sf
 UNKNOWN .SVNErrorCode sf
 IO_ERROR .SVNErrorCode sf
 BAD_CONTAINING_POOL .SVNErrorCode sf
 BAD_FILENAME .SVNErrorCode sf
 BAD_URL .SVNErrorCode sf
 BAD_DATE .SVNErrorCode sf
 BAD_MIME_TYPE .SVNErrorCode sf
 BAD_PROPERTY_VALUE .SVNErrorCode sf
 BAD_VERSION_FILE_FORMAT .SVNErrorCode sf
 BAD_RELATIVE_PATH .SVNErrorCode sf
 BAD_UUID .SVNErrorCode sf
 BAD_CONFIG_VALUE .SVNErrorCode sf
 BAD_SERVER_SPECIFICATION .SVNErrorCode sf
 BAD_CHECKSUM_KIND .SVNErrorCode sf
 BAD_CHECKSUM_PARSE .SVNErrorCode sf
 XML_ATTRIB_NOT_FOUND .SVNErrorCode sf
 XML_MISSING_ANCESTRY .SVNErrorCode sf
 XML_UNKNOWN_ENCODING .SVNErrorCode sf
 XML_MALFORMED .SVNErrorCode sf
 XML_UNESCAPABLE_DATA .SVNErrorCode sf
 IO_INCONSISTENT_EOL .SVNErrorCode sf
 IO_UNKNOWN_EOL .SVNErrorCode sf
 IO_CORRUPT_EOL .SVNErrorCode sf
 IO_UNIQUE_NAMES_EXHAUSTED .SVNErrorCode sf
 IO_PIPE_FRAME_ERROR .SVNErrorCode sf
 IO_PIPE_READ_ERROR .SVNErrorCode sf
 IO_WRITE_ERROR .SVNErrorCode sf
 STREAM_UNEXPECTED_EOF .SVNErrorCode sf
 STREAM_MALFORMED_DATA .SVNErrorCode sf
 STREAM_UNRECOGNIZED_DATA .SVNErrorCode sf
 NODE_UNKNOWN_KIND .SVNErrorCode sf
 NODE_UNEXPECTED_KIND .SVNErrorCode sf
 ENTRY_NOT_FOUND .SVNErrorCode sf
 ENTRY_EXISTS .SVNErrorCode sf
 ENTRY_MISSING_REVISION .SVNErrorCode sf
 ENTRY_MISSING_URL .SVNErrorCode sf
 ENTRY_ATTRIBUTE_INVALID .SVNErrorCode sf
 ENTRY_FORBIDDEN .SVNErrorCode sf
 WC_OBSTRUCTED_UPDATE .SVNErrorCode sf
 WC_UNWIND_MISMATCH .SVNErrorCode sf
 WC_UNWIND_EMPTY .SVNErrorCode sf
 WC_UNWIND_NOT_EMPTY .SVNErrorCode sf
 WC_LOCKED .SVNErrorCode sf
 WC_NOT_LOCKED .SVNErrorCode sf
 WC_INVALID_LOCK .SVNErrorCode sf
 WC_NOT_WORKING_COPY .SVNErrorCode sf
 WC_NOT_DIRECTORY .SVNErrorCode sf
 WC_NOT_FILE .SVNErrorCode sf
 WC_BAD_ADM_LOG .SVNErrorCode sf
 WC_PATH_NOT_FOUND .SVNErrorCode sf
 WC_NOT_UP_TO_DATE .SVNErrorCode sf
 WC_LEFT_LOCAL_MOD .SVNErrorCode sf
 WC_SCHEDULE_CONFLICT .SVNErrorCode sf
 WC_PATH_FOUND .SVNErrorCode sf
 WC_FOUND_CONFLICT .SVNErrorCode sf
 WC_CORRUPT .SVNErrorCode sf
 WC_CORRUPT_TEXT_BASE .SVNErrorCode sf
 WC_NODE_KIND_CHANGE .SVNErrorCode sf
 WC_INVALID_OP_ON_CWD .SVNErrorCode sf
 WC_BAD_ADM_LOG_START .SVNErrorCode sf
 WC_UNSUPPORTED_FORMAT .SVNErrorCode sf
 WC_BAD_PATH .SVNErrorCode sf
 WC_INVALID_SCHEDULE .SVNErrorCode sf
 WC_INVALID_RELOCATION .SVNErrorCode sf
 WC_INVALID_SWITCH .SVNErrorCode sf
 WC_MISMATCHED_CHANGELIST .SVNErrorCode sf
 WC_CONFLICT_RESOLVER_FAILURE .SVNErrorCode sf
 WC_COPYFROM_PATH_NOT_FOUND .SVNErrorCode sf
 WC_CHANGELIST_MOVE .SVNErrorCode sf
 WC_CANNOT_DELETE_FILE_EXTERNAL .SVNErrorCode sf
 WC_CANNOT_MOVE_FILE_EXTERNAL .SVNErrorCode sf
 WC_DB_ERROR .SVNErrorCode sf
 WC_MISSING .SVNErrorCode sf
 WC_NOT_SYMLINK .SVNErrorCode sf
 WC_PATH_UNEXPECTED_STATUS .SVNErrorCode sf
 WC_UPGRADE_REQUIRED .SVNErrorCode sf
 WC_CLEANUP_REQUIRED .SVNErrorCode sf
 WC_INVALID_OPERATION_DEPTH .SVNErrorCode sf
 WC_PATH_ACCESS_DENIED .SVNErrorCode sf
 WC_MIXED_REVISIONS .SVNErrorCode sf
 WC_DUPLICATE_EXTERNALS_TARGET .SVNErrorCode sf
 FS_GENERAL .SVNErrorCode sf
 FS_CLEANUP .SVNErrorCode sf
 FS_ALREADY_OPEN .SVNErrorCode sf
 FS_NOT_OPEN .SVNErrorCode sf
 FS_CORRUPT .SVNErrorCode sf
 FS_PATH_SYNTAX .SVNErrorCode sf
 FS_NO_SUCH_REVISION .SVNErrorCode sf
 FS_NO_SUCH_TRANSACTION .SVNErrorCode sf
 FS_NO_SUCH_ENTRY .SVNErrorCode sf
 FS_NO_SUCH_REPRESENTATION .SVNErrorCode sf
 FS_NO_SUCH_STRING .SVNErrorCode sf
 FS_NO_SUCH_COPY .SVNErrorCode sf
 FS_TRANSACTION_NOT_MUTABLE .SVNErrorCode sf
 FS_NOT_FOUND .SVNErrorCode sf
 FS_ID_NOT_FOUND .SVNErrorCode sf
 FS_NOT_ID .SVNErrorCode sf
 FS_NOT_DIRECTORY .SVNErrorCode sf
 FS_NOT_FILE .SVNErrorCode sf
 FS_NOT_SINGLE_PATH_COMPONENT .SVNErrorCode sf
 FS_NOT_MUTABLE .SVNErrorCode sf
 FS_ALREADY_EXISTS .SVNErrorCode sf
 FS_ROOT_DIR .SVNErrorCode sf
 FS_NOT_TXN_ROOT .SVNErrorCode sf
 FS_NOT_REVISION_ROOT .SVNErrorCode sf
 FS_CONFLICT .SVNErrorCode sf
 FS_REP_CHANGED .SVNErrorCode sf
 FS_REP_NOT_MUTABLE .SVNErrorCode sf
 FS_MALFORMED_SKEL .SVNErrorCode sf
 FS_TXN_OUT_OF_DATE .SVNErrorCode sf
 FS_BERKELEY_DB .SVNErrorCode sf
 FS_BERKELEY_DB_DEADLOCK .SVNErrorCode sf
 FS_TRANSACTION_DEAD .SVNErrorCode sf
 FS_TRANSACTION_NOT_DEAD .SVNErrorCode sf
 FS_UNKNOWN_FS_TYPE .SVNErrorCode sf
 FS_NO_USER .SVNErrorCode sf
 FS_PATH_ALREADY_LOCKED .SVNErrorCode sf
 FS_PATH_NOT_LOCKED .SVNErrorCode sf
 FS_BAD_LOCK_TOKEN .SVNErrorCode sf
 FS_NO_LOCK_TOKEN .SVNErrorCode sf
 FS_LOCK_OWNER_MISMATCH .SVNErrorCode sf
 FS_NO_SUCH_LOCK .SVNErrorCode sf
 FS_LOCK_EXPIRED .SVNErrorCode sf
 FS_OUT_OF_DATE .SVNErrorCode sf
 FS_UNSUPPORTED_FORMAT .SVNErrorCode sf
 FS_REP_BEING_WRITTEN .SVNErrorCode sf
 FS_TXN_NAME_TOO_LONG .SVNErrorCode sf
 FS_NO_SUCH_NODE_ORIGIN .SVNErrorCode sf
 FS_INDEX_CORRUPTION .SVNErrorCode sf
 FS_INDEX_REVISION .SVNErrorCode sf
 FS_INDEX_OVERFLOW .SVNErrorCode sf
 FS_CONTAINER_INDEX .SVNErrorCode sf
 FS_INDEX_INCONSISTENT .SVNErrorCode sf
 REPOS_LOCKED .SVNErrorCode sf
 REPOS_HOOK_FAILURE .SVNErrorCode sf
 REPOS_BAD_ARGS .SVNErrorCode sf
 REPOS_NO_DATA_FOR_REPORT .SVNErrorCode sf
 REPOS_BAD_REVISION_REPORT .SVNErrorCode sf
 REPOS_UNSUPPORTED_VERSION .SVNErrorCode sf
 REPOS_DISABLED_FEATURE .SVNErrorCode sf
 REPOS_POST_COMMIT_HOOK_FAILED .SVNErrorCode sf
 REPOS_POST_LOCK_HOOK_FAILED .SVNErrorCode sf
 REPOS_POST_UNLOCK_HOOK_FAILED .SVNErrorCode sf
 RA_ILLEGAL_URL .SVNErrorCode sf
 RA_NOT_AUTHORIZED .SVNErrorCode sf
 RA_UNKNOWN_AUTH .SVNErrorCode sf
 RA_NOT_IMPLEMENTED .SVNErrorCode sf
 RA_OUT_OF_DATE .SVNErrorCode sf
 RA_NO_REPOS_UUID .SVNErrorCode sf
 RA_UNSUPPORTED_ABI_VERSION .SVNErrorCode sf
 RA_NOT_LOCKED .SVNErrorCode sf
 RA_PARTIAL_REPLAY_NOT_SUPPORTED .SVNErrorCode sf
 RA_UUID_MISMATCH .SVNErrorCode sf
 RA_REPOS_ROOT_URL_MISMATCH .SVNErrorCode sf
 RA_DAV_SOCK_INIT .SVNErrorCode sf
 RA_DAV_CREATING_REQUEST .SVNErrorCode sf
 RA_DAV_REQUEST_FAILED .SVNErrorCode sf
 RA_DAV_OPTIONS_REQ_FAILED .SVNErrorCode sf
 RA_DAV_PROPS_NOT_FOUND .SVNErrorCode sf
 RA_DAV_ALREADY_EXISTS .SVNErrorCode sf
 RA_DAV_INVALID_CONFIG_VALUE .SVNErrorCode sf
 RA_DAV_PATH_NOT_FOUND .SVNErrorCode sf
 RA_DAV_PROPPATCH_FAILED .SVNErrorCode sf
 RA_DAV_MALFORMED_DATA .SVNErrorCode sf
 RA_DAV_RESPONSE_HEADER_BADNESS .SVNErrorCode sf
 RA_DAV_PRECONDITION_FAILED .SVNErrorCode sf
 RA_DAV_METHOD_NOT_ALLOWED .SVNErrorCode sf
 RA_DAV_RELOCATED .SVNErrorCode sf
 RA_DAV_CONN_TIMEOUT .SVNErrorCode sf
 RA_DAV_FORBIDDEN .SVNErrorCode sf
 RA_LOCAL_REPOS_NOT_FOUND .SVNErrorCode sf
 RA_LOCAL_REPOS_OPEN_FAILED .SVNErrorCode sf
 RA_SVN_CMD_ERR .SVNErrorCode sf
 RA_SVN_UNKNOWN_CMD .SVNErrorCode sf
 RA_SVN_CONNECTION_CLOSED .SVNErrorCode sf
 RA_SVN_IO_ERROR .SVNErrorCode sf
 RA_SVN_MALFORMED_DATA .SVNErrorCode sf
 RA_SVN_REPOS_NOT_FOUND .SVNErrorCode sf
 RA_SVN_BAD_VERSION .SVNErrorCode sf
 AUTHN_CREDS_UNAVAILABLE .SVNErrorCode sf
 AUTHN_NO_PROVIDER .SVNErrorCode sf
 AUTHN_PROVIDERS_EXHAUSTED .SVNErrorCode sf
 AUTHN_CREDS_NOT_SAVED .SVNErrorCode sf
 AUTHZ_ROOT_UNREADABLE .SVNErrorCode sf
 AUTHZ_UNREADABLE .SVNErrorCode sf
 AUTHZ_PARTIALLY_READABLE .SVNErrorCode sf
 AUTHZ_INVALID_CONFIG .SVNErrorCode sf
 AUTHZ_UNWRITABLE .SVNErrorCode sf
 SVNDIFF_INVALID_HEADER .SVNErrorCode sf
 SVNDIFF_CORRUPT_WINDOW .SVNErrorCode sf
 SVNDIFF_BACKWARD_VIEW .SVNErrorCode sf
 SVNDIFF_INVALID_OPS .SVNErrorCode sf
 SVNDIFF_UNEXPECTED_END .SVNErrorCode sf
 APMOD_MISSING_PATH_TO_FS .SVNErrorCode sf
 APMOD_MALFORMED_URI .SVNErrorCode sf
 APMOD_ACTIVITY_NOT_FOUND .SVNErrorCode sf
 APMOD_BAD_BASELINE .SVNErrorCode sf
 APMOD_CONNECTION_ABORTED .SVNErrorCode sf
 CLIENT_VERSIONED_PATH_REQUIRED .SVNErrorCode sf
 CLIENT_RA_ACCESS_REQUIRED .SVNErrorCode sf
 CLIENT_BAD_REVISION .SVNErrorCode sf
 CLIENT_DUPLICATE_COMMIT_URL .SVNErrorCode sf
 CLIENT_IS_BINARY_FILE .SVNErrorCode sf
 CLIENT_INVALID_EXTERNALS_DESCRIPTION .SVNErrorCode sf
 CLIENT_MODIFIED .SVNErrorCode sf
 CLIENT_IS_DIRECTORY .SVNErrorCode sf
 CLIENT_REVISION_RANGE .SVNErrorCode sf
 CLIENT_INVALID_RELOCATION .SVNErrorCode sf
 CLIENT_REVISION_AUTHOR_CONTAINS_NEWLINE .SVNErrorCode sf
 CLIENT_PROPERTY_NAME .SVNErrorCode sf
 CLIENT_UNRELATED_RESOURCES .SVNErrorCode sf
 CLIENT_MISSING_LOCK_TOKEN .SVNErrorCode sf
 CLIENT_MULTIPLE_SOURCES_DISALLOWED .SVNErrorCode sf
 CLIENT_NO_VERSIONED_PARENT .SVNErrorCode sf
 CLIENT_NOT_READY_TO_MERGE .SVNErrorCode sf
 CLIENT_FILE_EXTERNAL_OVERWRITE_VERSIONED .SVNErrorCode sf
 CLIENT_BAD_STRIP_COUNT .SVNErrorCode sf
 CLIENT_CYCLE_DETECTED .SVNErrorCode sf
 CLIENT_MERGE_UPDATE_REQUIRED .SVNErrorCode sf
 CLIENT_INVALID_MERGEINFO_NO_MERGETRACKING .SVNErrorCode sf
 CLIENT_NO_LOCK_TOKEN .SVNErrorCode sf
 CLIENT_FORBIDDEN_BY_SERVER .SVNErrorCode sf
 BASE .SVNErrorCode sf
 PLUGIN_LOAD_FAILURE .SVNErrorCode sf
 MALFORMED_FILE .SVNErrorCode sf
 INCOMPLETE_DATA .SVNErrorCode sf
 INCORRECT_PARAMS .SVNErrorCode sf
 UNVERSIONED_RESOURCE .SVNErrorCode sf
 TEST_FAILED .SVNErrorCode sf
 UNSUPPORTED_FEATURE .SVNErrorCode sf
 BAD_PROP_KIND .SVNErrorCode sf
 ILLEGAL_TARGET .SVNErrorCode sf
 DELTA_MD5_CHECKSUM_ABSENT .SVNErrorCode sf
 DIR_NOT_EMPTY .SVNErrorCode sf
 EXTERNAL_PROGRAM .SVNErrorCode sf
 SWIG_PY_EXCEPTION_SET .SVNErrorCode sf
 CHECKSUM_MISMATCH .SVNErrorCode sf
 CANCELLED .SVNErrorCode sf
 INVALID_DIFF_OPTION .SVNErrorCode sf
 PROPERTY_NOT_FOUND .SVNErrorCode sf
 NO_AUTH_FILE_PATH .SVNErrorCode sf
 VERSION_MISMATCH .SVNErrorCode sf
 MERGE_INFO_PARSE_ERROR .SVNErrorCode sf
 CEASE_INVOCATION .SVNErrorCode sf
 REVISION_NUMBER_PARSE_ERROR .SVNErrorCode sf
 ITER_BREAK .SVNErrorCode sf
 UNKNOWN_CHANGELIST .SVNErrorCode sf
 RESERVED_FILENAME_SPECIFIED .SVNErrorCode sf
 UNKNOWN_CAPABILITY .SVNErrorCode sf
 TEST_SKIPPED .SVNErrorCode sf
 ATOMIC_INIT_FAILURE .SVNErrorCode sf
 SQLITE_ERROR .SVNErrorCode sf
 SQLITE_READONLY .SVNErrorCode sf
 UNSUPPORTED_SCHEMA .SVNErrorCode sf
 SQLITE_BUSY .SVNErrorCode sf
 SQLITE_RESETTING_FOR_ROLLBACK .SVNErrorCode sf
 SQLITE_CONSTRAINT .SVNErrorCode sf
 TOO_MANY_MEMCACHED_SERVERS .SVNErrorCode sf
 MALFORMED_VERSION_STRING .SVNErrorCode sf
 CORRUPTED_ATOMIC_STORAGE .SVNErrorCode sf
 UTF8PROC_ERROR .SVNErrorCode sf
 UTF8_GLOB .SVNErrorCode sf
 CORRUPT_PACKED_DATA .SVNErrorCode sf
 COMPOSED_ERROR .SVNErrorCode sf
 INVALID_INPUT .SVNErrorCode sf
 SQLITE_ROLLBACK_FAILED .SVNErrorCode sf
 LZ4_COMPRESSION_FAILED .SVNErrorCode sf
 LZ4_DECOMPRESSION_FAILED .SVNErrorCode sf
 CL_ARG_PARSING_ERROR .SVNErrorCode sf
 CL_INSUFFICIENT_ARGS .SVNErrorCode sf
 CL_MUTUALLY_EXCLUSIVE_ARGS .SVNErrorCode sf
 CL_ADM_DIR_RESERVED .SVNErrorCode sf
 CL_LOG_MESSAGE_IS_VERSIONED_FILE .SVNErrorCode sf
 CL_LOG_MESSAGE_IS_PATHNAME .SVNErrorCode sf
 CL_COMMIT_IN_ADDED_DIR .SVNErrorCode sf
 CL_NO_EXTERNAL_EDITOR .SVNErrorCode sf
 CL_BAD_LOG_MESSAGE .SVNErrorCode sf
 CL_UNNECESSARY_LOG_MESSAGE .SVNErrorCode sf
 CL_NO_EXTERNAL_MERGE_TOOL .SVNErrorCode sf
 CL_ERROR_PROCESSING_EXTERNALS .SVNErrorCode sf
 ASSERTION_FAIL .SVNErrorCode sf
 BAD_CHANGELIST_NAME .SVNErrorCode sf
 getErrorCode(int).SVNErrorCode s
 new(int,int,String) o
 getCode()int -
 getCategory()int -
 getDescription()String -
 hashCode()int -
 equals(Object)boolean -
 isAuthentication()boolean -
 toString()String -
SVNErrorMessage - :java.io.Serializable
 TYPE_ERROR int sf
 TYPE_WARNING int sf
 UNKNOWN_ERROR_MESSAGE .SVNErrorMessage s
 create(.SVNErrorCode).SVNErrorMessage s
 create(.SVNErrorCode,String).SVNErrorMessage s
 create(.SVNErrorCode,Throwable).SVNErrorMessage s
 create(.SVNErrorCode,String,Object).SVNErrorMessage s
 create(.SVNErrorCode,String,Object[]).SVNErrorMessage sv
 create(.SVNErrorCode,String,int).SVNErrorMessage s
 create(.SVNErrorCode,String,Object,int).SVNErrorMessage s
 create(.SVNErrorCode,String,Object[],int).SVNErrorMessage s
 create(.SVNErrorCode,String,Object[],int,Throwable).SVNErrorMessage s
 new(.SVNErrorCode,String,Object[],Throwable,int) o
 getType()int -
 getErrorCode().SVNErrorCode -
 getMessage()String -
 getFullMessage()String -
 getMessageTemplate()String -
 getRelatedObjects()Object[] -
 getChildErrorMessage().SVNErrorMessage -
 hasChildErrorMessage()boolean -
 getCause()Throwable -
 toString()String -
 isErrorCodeShouldShown()boolean -
 setChildErrorMessage(.SVNErrorMessage)void -
 wrap(String).SVNErrorMessage -
 wrap(String,Object).SVNErrorMessage -
 wrap(String,Object[]).SVNErrorMessage -
 isWarning()boolean -
 setType(int)boolean -
 getRootErrorMessage().SVNErrorMessage -
 isDontShowErrorCode()boolean -
 setDontShowErrorCode(boolean)void -
 findChildWithErrorCode(.SVNErrorCode).SVNErrorMessage -
 hasChildWithErrorCode(.SVNErrorCode)boolean -
 initCause(Throwable)void -
SVNException - :Exception
 new(.SVNErrorMessage) -
 new(.SVNErrorMessage,Throwable) -
 getErrorMessage().SVNErrorMessage -
 getMessage()String -
 isEnoent()boolean -
SVNLock -
 new(String,String,String,String,java.util.Date,java.util.Date) -
 getComment()String -
 getCreationDate()java.util.Date -
 getExpirationDate()java.util.Date -
 getID()String -
 getOwner()String -
 getPath()String -
 toString()String -
SVNLogEntry - :java.io.Serializable
 EMPTY_ENTRY .SVNLogEntry s
 new(java.util.Map,long,String,java.util.Date,String) -
 new(java.util.Map,long,.SVNProperties,boolean) -
 setHasChildren(boolean)void -
 getChangedPaths()java.util.Map<String,.SVNLogEntryPath> -
 getAuthor()String -
 getDate()java.util.Date -
 getMessage()String -
 getRevisionProperties().SVNProperties -
 getRevision()long -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
 hasChildren()boolean -
 setSubtractiveMerge(boolean)void -
 isSubtractiveMerge()boolean -
 setNonInheriable(boolean)void -
 isNonInheritable()boolean -
SVNLogEntryPath - :java.io.Serializable
 TYPE_ADDED char sf
 TYPE_DELETED char sf
 TYPE_MODIFIED char sf
 TYPE_REPLACED char sf
 new(String,char,String,long) -
 new(String,char,String,long,.SVNNodeKind) -
 getCopyPath()String -
 getCopyRevision()long -
 getPath()String -
 getType()char -
 getKind().SVNNodeKind -
 setPath(String)void -
 setChangeType(char)void o
 setCopyRevision(long)void o
 setCopyPath(String)void o
 setNodeKind(.SVNNodeKind)void o
 hashCode()int -
 equals(Object)boolean -
 toString()String -
SVNMergeInfo -
 new(String,java.util.Map<String,.SVNMergeRangeList>) -
 getPath()String -
 getMergeSourcesToMergeLists()java.util.Map<String,.SVNMergeRangeList> -
 toString()String -
SVNMergeInfoInheritance -
 EXPLICIT .SVNMergeInfoInheritance sf
 INHERITED .SVNMergeInfoInheritance sf
 NEAREST_ANCESTOR .SVNMergeInfoInheritance sf
 toString()String -
SVNMergeRange - :Comparable
 new(long,long,boolean) -
 getEndRevision()long -
 getStartRevision()long -
 setEndRevision(long)void -
 setStartRevision(long)void -
 compareTo(Object)int -
 equals(Object)boolean -
 combine(.SVNMergeRange,boolean).SVNMergeRange -
 canCombine(.SVNMergeRange,boolean)boolean -
 contains(.SVNMergeRange,boolean)boolean -
 intersects(.SVNMergeRange,boolean)boolean -
 swapEndPoints().SVNMergeRange -
 isInheritable()boolean -
 setInheritable(boolean)void -
 dup().SVNMergeRange -
 toString()String -
SVNMergeRangeList -
 MERGE_INFO_NONINHERITABLE_STRING String s
 new(long,long,boolean) -
 new(.SVNMergeRange) -
 new(.SVNMergeRange[]) -
 setRanges(.SVNMergeRange[])void -
 setInheritable(boolean)void -
 getRanges().SVNMergeRange[] -
 getRangesAsList()java.util.List<.SVNMergeRange> -
 pushRange(long,long,boolean)void -
 getSize()int -
 isEmpty()boolean -
 dup().SVNMergeRangeList -
 merge(.SVNMergeRangeList).SVNMergeRangeList - !.SVNException
 toString()String -
 diff(.SVNMergeRangeList,boolean).SVNMergeRangeList -
 intersect(.SVNMergeRangeList,boolean).SVNMergeRangeList -
 includes(long)boolean -
 reverse().SVNMergeRangeList -
 getInheritableRangeList(long,long).SVNMergeRangeList -
 getInheritableRangeList(long,long,boolean).SVNMergeRangeList -
 fromCollection(java.util.Collection).SVNMergeRangeList s
 remove(.SVNMergeRangeList,boolean).SVNMergeRangeList -
 mergeRevision(long).SVNMergeRangeList -
SVNNodeKind f :Comparable,java.io.Serializable
 NONE .SVNNodeKind sf
 FILE .SVNNodeKind sf
 DIR .SVNNodeKind sf
 UNKNOWN .SVNNodeKind sf
 getNodeKindById(int).SVNNodeKind s
 parseKind(String).SVNNodeKind s
 toString()String -
 compareTo(Object)int -
 getID()int -
SVNProperties - :Cloneable,java.io.Serializable
 wrap(java.util.Map).SVNProperties s
 unmodifiableProperties(.SVNProperties).SVNProperties s
 new() -
 new(.SVNProperties) -
 asMap()java.util.Map<String,.SVNPropertyValue> -
 put(String,.SVNPropertyValue)void -
 put(String,String)void -
 put(String,char[],String)void -
 put(String,byte[])void -
 getStringValue(String)String -
 getBinaryValue(String)byte[] -
 getSVNPropertyValue(String).SVNPropertyValue -
 remove(String).SVNPropertyValue -
 putAll(.SVNProperties)void -
 isEmpty()boolean -
 clear()void -
 removeNullValues()void -
 size()int -
 containsName(String)boolean -
 nameSet()java.util.Set<String> -
 containsValue(.SVNPropertyValue)boolean -
 values()java.util.Collection -
 getRegularProperties().SVNProperties -
 compareTo(.SVNProperties).SVNProperties -
 hashCode()int -
 equals(Object)boolean -
 clone()Object - !CloneNotSupportedException
 toString()String -
 dispose()void -
SVNProperty -
 SVN_PREFIX String sf
 SVNKIT_PREFIX String sf
 SVN_WC_PREFIX String sf
 SVN_SYNC_PREFIX String sf
 TXN_CHECK_LOCKS String sf
 TXN_CHECK_OUT_OF_DATENESS String sf
 SVN_ENTRY_PREFIX String sf
 SVNKIT_ENTRY_PREFIX String sf
 EOL_STYLE String sf
 IGNORE String sf
 MIME_TYPE String sf
 KEYWORDS String sf
 EXECUTABLE String sf
 EXTERNALS String sf
 SPECIAL String sf
 MERGE_INFO String sf
 INHERITABLE_IGNORES String sf
 INHERITABLE_AUTO_PROPS String sf
 REVISION String sf
 COMMITTED_REVISION String sf
 COMMITTED_DATE String sf
 HAS_PROPS String sf
 HAS_PROP_MODS String sf
 CACHABLE_PROPS String sf
 PRESENT_PROPS String sf
 KEEP_LOCAL String sf
 CHANGELIST String sf
 WORKING_SIZE String sf
 DEPTH String sf
 FILE_EXTERNAL_PATH String sf
 FILE_EXTERNAL_REVISION String sf
 FILE_EXTERNAL_PEG_REVISION String sf
 TREE_CONFLICT_DATA String sf
 CHECKSUM String sf
 SVNKIT_SHA1_CHECKSUM String sf
 URL String sf
 COPYFROM_URL String sf
 COPYFROM_REVISION String sf
 SCHEDULE String sf
 COPIED String sf
 LAST_AUTHOR String sf
 UUID String sf
 REPOS String sf
 PROP_TIME String sf
 TEXT_TIME String sf
 NAME String sf
 KIND String sf
 CONFLICT_OLD String sf
 CONFLICT_NEW String sf
 CONFLICT_WRK String sf
 PROP_REJECT_FILE String sf
 DELETED String sf
 ABSENT String sf
 INCOMPLETE String sf
 CORRUPTED String sf
 WC_URL String sf
 ACTIVITY_URL String sf
 LOCK_TOKEN String sf
 LOCK_COMMENT String sf
 LOCK_OWNER String sf
 LOCK_CREATION_DATE String sf
 NEEDS_LOCK String sf
 KIND_DIR String sf
 KIND_FILE String sf
 EOL_STYLE_LF String sf
 EOL_STYLE_CR String sf
 EOL_STYLE_CRLF String sf
 EOL_STYLE_NATIVE String sf
 EOL_LF_BYTES byte[] sf
 EOL_CRLF_BYTES byte[] sf
 EOL_CR_BYTES byte[] sf
 CHARSET String sf
 NATIVE String sf
 SCHEDULE_ADD String sf
 SCHEDULE_DELETE String sf
 SCHEDULE_REPLACE String sf
 WORKING_SIZE_UNKNOWN long sf
 BOOLEAN_PROPERTY_VALUE .SVNPropertyValue sf
 new() -
 isWorkingCopyProperty(String)boolean s
 isEntryProperty(String)boolean s
 isSVNProperty(String)boolean s
 isSVNKitProperty(String)boolean s
 isRegularProperty(String)boolean s
 isTextMimeType(String)boolean s
 isBinaryMimeType(String)boolean s
 isUTF8(String)boolean s
 booleanValue(String)boolean s
 longValue(String)long s
 toString(boolean)String s
 toString(long)String s
 shortPropertyName(String)String s
 getValueOfBooleanProperty(String).SVNPropertyValue s
 isBooleanProperty(String)boolean s
 addTextMimeType(String)void s
 mimeTypeIsBinary(String)boolean s
 getTextMimeTypes()java.util.Set -
 clearTextMimeTypes()void s
SVNPropertyValue - :java.io.Serializable
 create(String,byte[],int,int).SVNPropertyValue s
 create(String,byte[]).SVNPropertyValue s
 create(String).SVNPropertyValue s
 create(char[],String).SVNPropertyValue s
 getPropertyAsBytes(.SVNPropertyValue)byte[] s
 getPropertyAsString(.SVNPropertyValue)String s
 getPropertyAsChars(.SVNPropertyValue)char[] s
 isBinary()boolean -
 getBytes()byte[] -
 isString()boolean -
 getString()String -
 toString()String -
 equals(Object)boolean -
 hashCode()int -
 areEqual(.SVNPropertyValue,.SVNPropertyValue)boolean s
 clear()void -
SVNRevisionProperty -
 SVN_TXN_PREFIX String sf
 AUTHOR String sf
 LOG String sf
 DATE String sf
 LOCK String sf
 FROM_URL String sf
 FROM_UUID String sf
 LAST_MERGED_REVISION String sf
 CURRENTLY_COPYING String sf
 AUTOVERSIONED String sf
 ORIGINAL_DATE String sf
 SVN_TXN_CLIENT_COMPAT_VERSION String sf
 SVN_TXN_USER_AGENT String sf
 new() -
 isRevisionProperty(String)boolean s
SVNURL -
 create(String,String,String,int,String,boolean).SVNURL s !.SVNException
 parseURIDecoded(String).SVNURL sx !.SVNException
 parseURIEncoded(String).SVNURL s !.SVNException
 fromFile(java.io.File).SVNURL s !.SVNException
 getDefaultPortNumber(String)int s
 registerProtocol(String,int)void s
 getProtocol()String -
 getHost()String -
 getPort()int -
 hasPort()boolean -
 getPath()String -
 getURIEncodedPath()String -
 getUserInfo()String -
 toString()String -
 toDecodedString()String -
 appendPath(String,boolean).SVNURL - !.SVNException
 setPath(String,boolean).SVNURL - !.SVNException
 removePathTail().SVNURL - !.SVNException
 equals(Object)boolean -
 hashCode()int -
package org.tmatesoft.svn.core.auth
ISVNAuthenticationManager ai
 PASSWORD String sf
 SSH String sf
 SSL String sf
 USERNAME String sf
 setAuthenticationProvider(.ISVNAuthenticationProvider)void a
 getProxyManager(org.tmatesoft.svn.core.SVNURL).ISVNProxyManager a !org.tmatesoft.svn.core.SVNException
 getTrustManager(org.tmatesoft.svn.core.SVNURL)javax.net.ssl.TrustManager a !org.tmatesoft.svn.core.SVNException
 getFirstAuthentication(String,String,org.tmatesoft.svn.core.SVNURL).SVNAuthentication a !org.tmatesoft.svn.core.SVNException
 getNextAuthentication(String,String,org.tmatesoft.svn.core.SVNURL).SVNAuthentication a !org.tmatesoft.svn.core.SVNException
 acknowledgeAuthentication(boolean,String,String,org.tmatesoft.svn.core.SVNErrorMessage,.SVNAuthentication)void a !org.tmatesoft.svn.core.SVNException
 acknowledgeTrustManager(javax.net.ssl.TrustManager)void a
 isAuthenticationForced()boolean a
 getReadTimeout(org.tmatesoft.svn.core.io.SVNRepository)int a
 getConnectTimeout(org.tmatesoft.svn.core.io.SVNRepository)int a
SVNAuthentication -
 new(String,String,boolean) x
 new(String,String,boolean,org.tmatesoft.svn.core.SVNURL,boolean) -
 getUserName()String -
 isStorageAllowed()boolean -
 isPartial()boolean -
 getKind()String -
 getURL()org.tmatesoft.svn.core.SVNURL -
 dismissSensitiveData()void -
 copy().SVNAuthentication -
 copyOf(char[])char[] o
package org.tmatesoft.svn.core.internal.db
SVNSqlJetTransaction ai
 transaction(.SVNSqlJetDb)void a !org.tmatesoft.sqljet.core.SqlJetException,org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.io.fs
FSPacker -
 myCanceller org.tmatesoft.svn.core.ISVNCanceller p
 myNotifyHandler org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler p
 new(org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler) -
 pack(.FSFS)void - !org.tmatesoft.svn.core.SVNException
FSRecoverer -
 myCanceller org.tmatesoft.svn.core.ISVNCanceller p
 new(.FSFS,org.tmatesoft.svn.core.ISVNCanceller) -
 runRecovery()void - !org.tmatesoft.svn.core.SVNException
FSRepositoryUtil -
 MAX_KEY_SIZE int sf
 new() -
 generateLockToken()String s !org.tmatesoft.svn.core.SVNException
 replay(.FSFS,.FSRoot,String,long,boolean,org.tmatesoft.svn.core.io.ISVNEditor)void s !org.tmatesoft.svn.core.SVNException
 copy(java.io.InputStream,java.io.OutputStream,org.tmatesoft.svn.core.ISVNCanceller)void s !org.tmatesoft.svn.core.SVNException
 arePropertiesEqual(.FSRevisionNode,.FSRevisionNode)boolean s
 arePropertiesChanged(.FSRoot,String,.FSRoot,String)boolean s !org.tmatesoft.svn.core.SVNException
 areFileContentsChanged(.FSRoot,String,.FSRoot,String)boolean s !org.tmatesoft.svn.core.SVNException
 getPropsDiffs(org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties s
 checkFilesDifferent(.FSRoot,String,.FSRoot,String,org.tmatesoft.svn.core.internal.delta.SVNDeltaCombiner)boolean s !org.tmatesoft.svn.core.SVNException
 sendTextDelta(org.tmatesoft.svn.core.io.ISVNEditor,String,String,String,.FSRevisionRoot,String,.FSRoot,boolean,org.tmatesoft.svn.core.internal.delta.SVNDeltaCombiner,org.tmatesoft.svn.core.io.diff.SVNDeltaGenerator,.FSFS)void s !org.tmatesoft.svn.core.SVNException
 loadRootChangesOffsetLogicalAddressing(.FSFS,long,.FSFile,long,long[],long[])void s !org.tmatesoft.svn.core.SVNException
 loadRootChangesOffset(.FSFS,long,.FSFile,long[],long[])void s !org.tmatesoft.svn.core.SVNException
 generateNextKey(String)String s !org.tmatesoft.svn.core.SVNException
 checkReposDBFormat(int)void s !org.tmatesoft.svn.core.SVNException
 validateProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void s !org.tmatesoft.svn.core.SVNException
 align(long,long)long s
 readLongLittleEndian(java.io.RandomAccessFile)long s !java.io.IOException
 writeLongLittleEndian(java.io.RandomAccessFile,long)void s !java.io.IOException
 encodeInt(byte[],long)int s
 encodeUnsignedInt(byte[],long)int s
package org.tmatesoft.svn.core.internal.util
SVNMergeInfoUtil -
 new() -
 mergeCatalog(java.util.Map,java.util.Map)void s !org.tmatesoft.svn.core.SVNException
 filterCatalogByRanges(java.util.Map<String,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>>,long,long)java.util.Map<String,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>> s
 filterMergeInfoByRanges(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,long,long)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 getRangeEndPoints(java.util.Map<?,org.tmatesoft.svn.core.SVNMergeRangeList>)long[] s
 elideMergeInfoCatalog(java.util.Map<String,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>>)java.util.Map<String,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>> s !org.tmatesoft.svn.core.SVNException
 adjustMergeInfoSourcePaths(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,String,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 removeEmptyRangeLists(java.util.Map)boolean s
 mergeMergeInfos(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s !org.tmatesoft.svn.core.SVNException
 combineMergeInfoProperties(String,String)String s !org.tmatesoft.svn.core.SVNException
 combineForkedMergeInfoProperties(String,String,String)String s !org.tmatesoft.svn.core.SVNException
 diffMergeInfoProperties(java.util.Map,java.util.Map,String,java.util.Map,String,java.util.Map)void s !org.tmatesoft.svn.core.SVNException
 diffMergeInfo(java.util.Map,java.util.Map,java.util.Map,java.util.Map,boolean)void s
 dupCatalog(java.util.Map)java.util.Map s
 dupMergeInfo(java.util.Map,java.util.Map)java.util.Map s
 isNonInheritable(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>)boolean s
 parseMergeInfo(StringBuffer,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s !org.tmatesoft.svn.core.SVNException
 formatMergeInfoCatalogToString(java.util.Map,String,String)String s
 formatMergeInfoCatalogToString2(java.util.Map<java.io.File,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>>,String,String)String s
 formatMergeInfoToArray(java.util.Map,String)String[] s
 formatMergeInfoToString(java.util.Map,String)String s
 shouldElideMergeInfo(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,String)boolean s
 elideMergeInfo(java.util.Map,java.util.Map,java.io.File,String,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)void s !org.tmatesoft.svn.core.SVNException
 mergeInfoEquals(java.util.Map,java.util.Map,boolean)boolean s
 findMergeSources(long,java.util.Map)String[] s
 getInheritableMergeInfo(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,String,long,long)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 getInheritableMergeInfo(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,String,long,long,boolean)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 removeMergeInfo(java.util.Map,java.util.Map)java.util.Map s
 removeMergeInfo(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,boolean)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 intersectMergeInfo(java.util.Map,java.util.Map)java.util.Map s
 intersectMergeInfo(java.util.Map,java.util.Map,boolean)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 parseRevisionList(StringBuffer,String)org.tmatesoft.svn.core.SVNMergeRange[] s !org.tmatesoft.svn.core.SVNException
 appendSuffix(java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList>,String)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 diffMergeRangeLists(org.tmatesoft.svn.core.SVNMergeRangeList,org.tmatesoft.svn.core.SVNMergeRangeList,boolean)org.tmatesoft.svn.core.SVNMergeRangeList[] s
SVNSocketFactory - +SocketConfigurator
 new() -
 createPlainSocket(String,int,int,int,org.tmatesoft.svn.core.ISVNCanceller)java.net.Socket s !java.io.IOException,org.tmatesoft.svn.core.SVNException
 setConfigurator(.SVNSocketFactory.SocketConfigurator)void s
 getConfigurator().SVNSocketFactory.SocketConfigurator s
 setSSLProtocols(String)void s
 getSSLProtocols()String s
 createSSLSocket(javax.net.ssl.KeyManager[],javax.net.ssl.TrustManager,String,int,int,int,org.tmatesoft.svn.core.ISVNCanceller)java.net.Socket s !java.io.IOException,org.tmatesoft.svn.core.SVNException
 createSSLSocket(javax.net.ssl.KeyManager[],javax.net.ssl.TrustManager,String,int,java.net.Socket,int)java.net.Socket s !java.io.IOException,org.tmatesoft.svn.core.SVNException
 getThreadPool().ISVNThreadPool s
 connect(java.net.Socket,java.net.InetSocketAddress,int,org.tmatesoft.svn.core.ISVNCanceller)void s !java.io.IOException,org.tmatesoft.svn.core.SVNException
 setSocketReceiveBufferSize(int)void s
 getSocketReceiveBufferSize()int s
 setSocketStaleCheckEnabled(boolean)void s
 isSocketStaleCheckEnabled()boolean s
 isSocketStale(java.net.Socket)boolean s !java.io.IOException
 createSSLContext(javax.net.ssl.KeyManager[],javax.net.ssl.TrustManager)javax.net.ssl.SSLContext s !java.io.IOException
 configureSSLSocket(java.net.Socket)java.net.Socket s !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc
AbstractDiffCallback a
 new(.admin.SVNAdminArea) o
 setBasePath(java.io.File)void -
 isDiffUnversioned()boolean a
 isDiffCopiedAsAdded()boolean a
 createTempDirectory()java.io.File a !org.tmatesoft.svn.core.SVNException
 propertiesChanged(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType a !org.tmatesoft.svn.core.SVNException
 fileChanged(String,java.io.File,java.io.File,long,long,String,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] a !org.tmatesoft.svn.core.SVNException
 fileAdded(String,java.io.File,java.io.File,long,long,String,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] a !org.tmatesoft.svn.core.SVNException
 fileDeleted(String,java.io.File,java.io.File,String,String,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType a !org.tmatesoft.svn.core.SVNException
 directoryAdded(String,long,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType a !org.tmatesoft.svn.core.SVNException
 directoryDeleted(String,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType a !org.tmatesoft.svn.core.SVNException
 directoryOpened(String,long,boolean[])void a !org.tmatesoft.svn.core.SVNException
 directoryClosed(String,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] a !org.tmatesoft.svn.core.SVNException
 getDisplayPath(String)String o
 categorizeProperties(org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties)void o
 getAdminArea().admin.SVNAdminArea o
 getWCAccess().admin.SVNWCAccess o
 addDeletedPath(String)void o
 isPathDeleted(String)boolean o
 clearDeletedPaths()void o
 setIsConflicted(boolean[],boolean)void o
DefaultDumpFilterHandler - :.ISVNLoadHandler +RevisionItem
 myEventHandler org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler p
 new(java.io.OutputStream,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler,boolean,boolean,boolean,boolean,java.util.Collection,boolean) -
 reset(java.io.OutputStream,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler,boolean,boolean,boolean,boolean,java.util.Collection,boolean)void -
 closeNode()void - !org.tmatesoft.svn.core.SVNException
 closeRevision()void - !org.tmatesoft.svn.core.SVNException
 openNode(java.util.Map)void - !org.tmatesoft.svn.core.SVNException
 openRevision(java.util.Map)void - !org.tmatesoft.svn.core.SVNException
 parseTextBlock(java.io.InputStream,long,boolean)void - !org.tmatesoft.svn.core.SVNException
 parseUUID(String)void - !org.tmatesoft.svn.core.SVNException
 removeNodeProperties()void - !org.tmatesoft.svn.core.SVNException
 setFullText()void - !org.tmatesoft.svn.core.SVNException
 setRevisionProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 setNodeProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 deleteNodeProperty(String)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta()void - !org.tmatesoft.svn.core.SVNException
 getDroppedRevisionsCount()long -
 getRenumberHistory()java.util.Map -
 getDroppedNodes()java.util.Map -
DefaultLoadHandler - :.ISVNLoadHandler
 myProgressHandler org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler p
 new(boolean,boolean,org.tmatesoft.svn.core.wc.admin.SVNUUIDAction,String,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler) -
 setFSFS(org.tmatesoft.svn.core.internal.io.fs.FSFS)void -
 closeRevision()void - !org.tmatesoft.svn.core.SVNException
 openRevision(java.util.Map)void - !org.tmatesoft.svn.core.SVNException
 openNode(java.util.Map)void - !org.tmatesoft.svn.core.SVNException
 parseUUID(String)void - !org.tmatesoft.svn.core.SVNException
 closeNode()void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta()void - !org.tmatesoft.svn.core.SVNException
 setFullText()void - !org.tmatesoft.svn.core.SVNException
 parseTextBlock(java.io.InputStream,long,boolean)void - !org.tmatesoft.svn.core.SVNException
 removeNodeProperties()void - !org.tmatesoft.svn.core.SVNException
 setRevisionProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 setUsePreCommitHook(boolean)void -
 setUsePostCommitHook(boolean)void -
 setParentDir(String)void -
 setUUIDAction(org.tmatesoft.svn.core.wc.admin.SVNUUIDAction)void -
 deleteNodeProperty(String)void - !org.tmatesoft.svn.core.SVNException
 setNodeProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
DefaultSVNOptions - :org.tmatesoft.svn.core.wc.ISVNOptions,org.tmatesoft.svn.core.wc.ISVNMergerFactory
 new() -
 new(java.io.File,boolean) -
 isUseCommitTimes()boolean -
 setInMemoryConfigOptions(java.util.Map)void -
 setUseCommitTimes(boolean)void -
 isUseAutoProperties()boolean -
 setUseAutoProperties(boolean)void -
 isAuthStorageEnabled()boolean -
 isKeepLocks()boolean -
 setAuthStorageEnabled(boolean)void -
 setKeepLocks(boolean)void -
 isIgnored(org.tmatesoft.svn.core.wc.ISVNOptions,String)boolean s
 getIgnorePatterns()String[] -
 setIgnorePatterns(String[])void -
 deleteIgnorePattern(String)void -
 addIgnorePattern(String)void -
 getAutoProperties()java.util.Map -
 setAutoProperties(java.util.Map)void -
 getEditor()String -
 getMergeTool()String -
 deleteAutoProperty(String)void -
 setAutoProperty(String,String)void -
 isInteractiveConflictResolution()boolean -
 setInteractiveConflictResolution(boolean)void -
 applyAutoProperties(java.io.File,java.util.Map)java.util.Map -
 getMergerFactory()org.tmatesoft.svn.core.wc.ISVNMergerFactory -
 setMergerFactory(org.tmatesoft.svn.core.wc.ISVNMergerFactory)void -
 setTunnelProvider(org.tmatesoft.svn.core.io.ISVNTunnelProvider)void -
 getPropertyValue(String)String -
 getHttpSpoolDirectory()java.io.File -
 setPropertyValue(String,String)void -
 setConflictHandler(org.tmatesoft.svn.core.wc.ISVNConflictHandler)void -
 setConfigEventHandler(org.tmatesoft.svn.core.wc.ISVNConfigEventHandler)void -
 getConflictResolver()org.tmatesoft.svn.core.wc.ISVNConflictHandler -
 matches(String,String)boolean s
 createMerger(byte[],byte[],byte[])org.tmatesoft.svn.core.wc.ISVNMerger -
 createTunnelConnector(org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.internal.io.svn.ISVNConnector -
 getKeywordDateFormat()java.text.DateFormat -
 getPreservedConflictFileExtensions()String[] -
 isAllowAllForwardMergesFromSelf()boolean -
 getLogEncoding()String -
 getGlobalCharset()String -
 setGlobalCharset(String)void -
 getNativeCharset()String -
 getNativeEOL()byte[] -
 getFileExtensionsToMimeTypes()java.util.Map -
 getDiffCommand()String -
 setDiffCommand(String)void -
 getPasswordStorageTypes()String[] -
 getDefaultSSHPortNumber()int -
 getDefaultSSHUserName()String -
 getDefaultSSHPassword()String -
 getDefaultSSHKeyFile()String -
 getDefaultSSHPassphrase()String -
 getBooleanValue(String,boolean)boolean s
 getLongValue(String,long)long s
ISVNCommitPathHandler ai
 handleCommitPath(String,org.tmatesoft.svn.core.io.ISVNEditor)boolean a !org.tmatesoft.svn.core.SVNException
ISVNLoadHandler ai
 closeRevision()void a !org.tmatesoft.svn.core.SVNException
 openRevision(java.util.Map)void a !org.tmatesoft.svn.core.SVNException
 openNode(java.util.Map)void a !org.tmatesoft.svn.core.SVNException
 closeNode()void a !org.tmatesoft.svn.core.SVNException
 parseUUID(String)void a !org.tmatesoft.svn.core.SVNException
 removeNodeProperties()void a !org.tmatesoft.svn.core.SVNException
 setRevisionProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
 applyTextDelta()void a !org.tmatesoft.svn.core.SVNException
 setFullText()void a !org.tmatesoft.svn.core.SVNException
 parseTextBlock(java.io.InputStream,long,boolean)void a !org.tmatesoft.svn.core.SVNException
 deleteNodeProperty(String)void a !org.tmatesoft.svn.core.SVNException
 setNodeProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
ISVNMergeStrategy ai
 getMergeReportEditor(long,long,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNDepth,.AbstractDiffCallback,.ISVNReusableEditor).ISVNReusableEditor a !org.tmatesoft.svn.core.SVNException
 driveMergeReportEditor(java.io.File,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,java.util.List,boolean,org.tmatesoft.svn.core.SVNDepth,.admin.SVNAdminArea,.SVNMergeCallback,.ISVNReusableEditor).ISVNReusableEditor a !org.tmatesoft.svn.core.SVNException
 getMergeInfoEntryHandler(String,org.tmatesoft.svn.core.SVNURL,long,long,org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.SVNDepth,java.util.List).admin.ISVNEntryHandler a
 isRecordMergeInfo()boolean a
 calculateRemainingRangeList(java.io.File,.admin.SVNEntry,org.tmatesoft.svn.core.SVNURL,boolean[],org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNMergeRange)Object[] a !org.tmatesoft.svn.core.SVNException
 calculateImplicitMergeInfo(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.SVNURL,long[],long,long)java.util.Map a !org.tmatesoft.svn.core.SVNException
ISVNReusableEditor ai :org.tmatesoft.svn.core.io.ISVNEditor
 reset(long,long)void a
 cleanup()void a !org.tmatesoft.svn.core.SVNException
ISVNUpdateEditor ai :org.tmatesoft.svn.core.io.ISVNEditor
 getTargetRevision()long a
SVNAmbientDepthFilterEditor - :org.tmatesoft.svn.core.io.ISVNEditor
 myWCAccess .admin.SVNWCAccess p
 wrap(org.tmatesoft.svn.core.io.ISVNEditor,.admin.SVNAdminAreaInfo,boolean)org.tmatesoft.svn.core.io.ISVNEditor s
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
SVNCancellableEditor - :.ISVNUpdateEditor
 myCancel org.tmatesoft.svn.core.ISVNCanceller p
 newInstance(org.tmatesoft.svn.core.io.ISVNEditor,org.tmatesoft.svn.core.ISVNCanceller,org.tmatesoft.svn.util.ISVNDebugLog)org.tmatesoft.svn.core.io.ISVNEditor s
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 getTargetRevision()long -
SVNCancellableOutputStream - :java.io.FilterOutputStream +IOCancelException
 myEventHandler org.tmatesoft.svn.core.ISVNCanceller p
 new(java.io.OutputStream,org.tmatesoft.svn.core.ISVNCanceller) -
 write(byte[],int,int)void - !java.io.IOException
 write(byte[])void - !java.io.IOException
SVNCommitUtil -
 FILE_COMPARATOR java.util.Comparator sf
 new() -
 driveCommitEditor(.ISVNCommitPathHandler,java.util.Collection,org.tmatesoft.svn.core.io.ISVNEditor,long)void s !org.tmatesoft.svn.core.SVNException
 createCommitWCAccess(java.io.File[],org.tmatesoft.svn.core.SVNDepth,boolean,java.util.Collection,org.tmatesoft.svn.core.internal.wc16.SVNStatusClient16).admin.SVNWCAccess s !org.tmatesoft.svn.core.SVNException
 createCommitWCAccess2(java.io.File[],org.tmatesoft.svn.core.SVNDepth,boolean,java.util.Map,org.tmatesoft.svn.core.internal.wc16.SVNStatusClient16).admin.SVNWCAccess[] s !org.tmatesoft.svn.core.SVNException
 harvestCommitables(.admin.SVNWCAccess,java.util.Collection,java.util.Map,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,java.util.Collection,org.tmatesoft.svn.core.wc.ISVNCommitParameters)org.tmatesoft.svn.core.wc.SVNCommitItem[] s !org.tmatesoft.svn.core.SVNException
 filterOutFileExternals(java.util.Collection,java.util.Map,.admin.SVNWCAccess)void s !org.tmatesoft.svn.core.SVNException
 translateCommitables(org.tmatesoft.svn.core.wc.SVNCommitItem[],java.util.Map)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 translateLockTokens(java.util.Map,String)java.util.Map s
 harvestCommitables(java.util.Map,.admin.SVNAdminArea,java.io.File,.admin.SVNEntry,.admin.SVNEntry,String,String,boolean,boolean,boolean,java.util.Map,org.tmatesoft.svn.core.SVNDepth,boolean,java.util.Collection,org.tmatesoft.svn.core.wc.ISVNCommitParameters,java.util.Map)void s !org.tmatesoft.svn.core.SVNException
 validateCommitMessage(String)String s
SVNCommitter - :.ISVNCommitPathHandler
 new(java.util.Map,String,java.util.Collection) -
 handleCommitPath(String,org.tmatesoft.svn.core.io.ISVNEditor)boolean - !org.tmatesoft.svn.core.SVNException
 sendTextDeltas(org.tmatesoft.svn.core.io.ISVNEditor)void - !org.tmatesoft.svn.core.SVNException
 commit(java.util.Collection,java.util.Map,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.io.ISVNEditor,org.tmatesoft.svn.core.wc.ISVNEventHandler)org.tmatesoft.svn.core.SVNCommitInfo s !org.tmatesoft.svn.core.SVNException
SVNCopyDriver - :org.tmatesoft.svn.core.internal.wc16.SVNBasicDelegate
 myWCAccess .admin.SVNWCAccess p
 setDisableLocalModificationCopying(boolean)void -
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) o
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) o
 setWCAccess(.admin.SVNWCAccess)void o
 getWCAccess().admin.SVNWCAccess p
 expandCopySources(org.tmatesoft.svn.core.wc.SVNCopySource[])org.tmatesoft.svn.core.wc.SVNCopySource[] o !org.tmatesoft.svn.core.SVNException
 setupCopy(org.tmatesoft.svn.core.wc.SVNCopySource[],.SVNPath,boolean,boolean,boolean,java.util.Map<org.tmatesoft.svn.core.wc2.SvnTarget,java.util.List<.SVNExternal>>,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc.ISVNCommitHandler,org.tmatesoft.svn.core.wc.ISVNCommitParameters,org.tmatesoft.svn.core.wc.ISVNExternalsHandler)org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 copyDisjointWCToWC(java.io.File)void o !org.tmatesoft.svn.core.SVNException
SVNDiffEditor - :org.tmatesoft.svn.core.io.ISVNEditor
 myWCAccess .admin.SVNWCAccess p
 new(.admin.SVNWCAccess,.admin.SVNAdminAreaInfo,.AbstractDiffCallback,boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,java.util.Collection) -
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 cleanup()void -
SVNDumpStreamParser -
 myCanceller org.tmatesoft.svn.core.ISVNCanceller p
 new(org.tmatesoft.svn.core.ISVNCanceller) -
 parseDumpStream(java.io.InputStream,.ISVNLoadHandler,java.nio.charset.CharsetDecoder)void - !org.tmatesoft.svn.core.SVNException
SVNExportEditor - :org.tmatesoft.svn.core.io.ISVNEditor
 myEventDispatcher org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new(org.tmatesoft.svn.core.wc.ISVNEventHandler,String,java.io.File,boolean,String,boolean,String,org.tmatesoft.svn.core.wc.ISVNOptions) -
 getCollectedExternals()java.util.Map<String,String> -
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
SVNExternal -
 new(String,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean) -
 getRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getPegRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getPath()String -
 getUnresolvedUrl()String -
 getRawValue()String -
 getRawURL()String ox
 isRevisionExplicit()boolean -
 isPegRevisionExplicit()boolean -
 isNewFormat()boolean -
 getFormat()int -
 getResolvedURL()org.tmatesoft.svn.core.SVNURL -
 resolveURL(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 toString()String -
 parseExternals(Object,String).SVNExternal[] s !org.tmatesoft.svn.core.SVNException
 findTargetDuplications(.SVNExternal[])java.util.List<String> s
 getRevisionString()String -
 getPegRevisionString()String -
SVNFileUtil -
 LS_COMMAND String sf
 logNativeCalls boolean sf
 isWindows boolean sf
 isOS2 boolean sf
 isOSX boolean sf
 isBSD boolean sf
 isIno64 boolean sf
 isLinux boolean s
 isSolaris boolean sf
 isOpenVMS boolean sf
 is32Bit boolean sf
 is64Bit boolean sf
 isAMD64 boolean sf
 isAarchh64 boolean sf
 STREAM_CHUNK_SIZE int sf
 FILE_CREATION_ATTEMPTS_COUNT int sf
 DUMMY_OUT java.io.OutputStream sf
 DUMMY_IN java.io.InputStream sf
 BINARY_MIME_TYPE String sf
 new() -
 isCaseInsensitiveFS()boolean s
 useUnsafeCopyOnly()boolean s
 setUseUnsafeCopyOnly(boolean)void s
 useCopyOnSetWritable()boolean s
 setUseCopyOnSetWritable(boolean)void s
 useNIOCopying()boolean s
 setUseNIOCopying(boolean)void s
 getIdCommand()String s
 getLnCommand()String s
 getLsCommand()String s
 getChmodCommand()String s
 getAttribCommand()String s
 getEnvCommand()String s
 getStatCommand()String s
 getJavaVersion()int s
 getParentFile(java.io.File)java.io.File s
 readFully(java.io.File)byte[] s !org.tmatesoft.svn.core.SVNException
 readFile(java.io.File)String s !org.tmatesoft.svn.core.SVNException
 readFile(java.io.InputStream)String s !java.io.IOException
 readIntoBuffer(java.io.InputStream,byte[],int,int)int s !java.io.IOException
 getBasePath(java.io.File)String s
 createEmptyFile(java.io.File)void s !org.tmatesoft.svn.core.SVNException
 createNewFile(java.io.File)boolean s !java.io.IOException
 createFile(java.io.File,String,String)void s !org.tmatesoft.svn.core.SVNException
 writeToFile(java.io.File,String,String)void s !org.tmatesoft.svn.core.SVNException
 writeToFile(java.io.File,byte[])void s !org.tmatesoft.svn.core.SVNException
 writeVersionFile(java.io.File,int)void s !org.tmatesoft.svn.core.SVNException
 createUniqueFile(java.io.File,String,String,boolean)java.io.File s !org.tmatesoft.svn.core.SVNException
 createUniqueDir(java.io.File,String,String,boolean)java.io.File s !org.tmatesoft.svn.core.SVNException
 moveFile(java.io.File,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 moveDir(java.io.File,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 rename(java.io.File,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 setReadonly(java.io.File,boolean)boolean s
 setExecutable(java.io.File,boolean)void s
 symlinksSupported()boolean s
 setSGID(java.io.File)void s
 resolveSymlinkToFile(java.io.File)java.io.File s
 resolveSymlink(java.io.File)java.io.File s
 copy(java.io.File,java.io.File,boolean,boolean)void s !org.tmatesoft.svn.core.SVNException
 copyFile(java.io.File,java.io.File,boolean)void s !org.tmatesoft.svn.core.SVNException
 copyFile(java.io.File,java.io.File,boolean,boolean)void s !org.tmatesoft.svn.core.SVNException
 setLastModified(java.io.File,long)boolean s
 createSymlink(java.io.File,java.io.File)boolean s !org.tmatesoft.svn.core.SVNException
 createSymlink(java.io.File,String)boolean s
 detranslateSymlink(java.io.File,java.io.File)boolean s !org.tmatesoft.svn.core.SVNException
 getSymlinkName(java.io.File)String s
 copySymlink(java.io.File,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 computeChecksum(String)String s
 computeChecksum(java.io.File)String s !org.tmatesoft.svn.core.SVNException
 compareFiles(java.io.File,java.io.File,java.security.MessageDigest)boolean s !org.tmatesoft.svn.core.SVNException
 truncate(java.io.File,long)void s !java.io.IOException
 setHidden(java.io.File,boolean)void s
 deleteAll(java.io.File,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
 deleteAll(java.io.File,boolean)void s
 deleteAll(java.io.File,boolean,org.tmatesoft.svn.core.ISVNCanceller)void s !org.tmatesoft.svn.core.SVNException
 deleteFile(java.io.File)boolean s !org.tmatesoft.svn.core.SVNException
 toHexDigest(java.security.MessageDigest)String s
 toHexDigest(byte[])String s
 fromHexDigest(String)byte[] s
 getNativeEOLMarker(org.tmatesoft.svn.core.wc.ISVNOptions)String s
 roundTimeStamp(long)long s
 sleepForTimestamp()void s
 setSleepForTimestamp(boolean)void s
 readLineFromStream(java.io.InputStream,StringBuffer,java.nio.charset.CharsetDecoder)String s !java.io.IOException
 detectMimeType(java.io.InputStream)String s !java.io.IOException
 detectMimeType(java.io.File,java.util.Map<String,String>)String s !org.tmatesoft.svn.core.SVNException
 isExecutable(java.io.File)boolean s !org.tmatesoft.svn.core.SVNException
 ensureDirectoryExists(java.io.File)java.io.File s !org.tmatesoft.svn.core.SVNException
 copyDirectory(java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
 openFileForWriting(java.io.File)java.io.OutputStream s !org.tmatesoft.svn.core.SVNException
 openFileForWriting(java.io.File,boolean)java.io.OutputStream s !org.tmatesoft.svn.core.SVNException
 createFileOutputStream(java.io.File,boolean)java.io.FileOutputStream s !java.io.IOException
 openRAFileForWriting(java.io.File,boolean)java.io.RandomAccessFile s !org.tmatesoft.svn.core.SVNException
 openFileForReading(java.io.File)java.io.InputStream s !org.tmatesoft.svn.core.SVNException
 openFileForReading(java.io.File,org.tmatesoft.svn.util.SVNLogType)java.io.InputStream s !org.tmatesoft.svn.core.SVNException
 openFileForReading(java.io.File,java.util.logging.Level,org.tmatesoft.svn.util.SVNLogType)java.io.InputStream s !org.tmatesoft.svn.core.SVNException
 createFileInputStream(java.io.File)java.io.FileInputStream s !java.io.IOException
 openRAFileForReading(java.io.File)java.io.RandomAccessFile s !org.tmatesoft.svn.core.SVNException
 closeFile(java.io.InputStream)void s
 closeFile(.ISVNInputFile)void s
 closeFile(java.io.OutputStream)void s
 closeFile(java.io.RandomAccessFile)void s
 execCommand(String[])String s !org.tmatesoft.svn.core.SVNException
 execCommand(String[],boolean,.ISVNReturnValueCallback)String s !org.tmatesoft.svn.core.SVNException
 execCommand(String[],String[],boolean,.ISVNReturnValueCallback)String s !org.tmatesoft.svn.core.SVNException
 closeFile(java.io.Writer)void s
 closeFile(java.io.Reader)void s
 getAdminDirectoryName()String s
 setAdminDirectoryName(String)void s
 getApplicationDataPath()java.io.File s
 getSystemApplicationDataPath()java.io.File s
 getEnvironmentVariable(String)String s
 setTestEnvironment(String,String,String)void s
 getTestEnvironment()String[] s
 getEnvironment()java.util.Properties s !Throwable
 createTempDirectory(String)java.io.File s !org.tmatesoft.svn.core.SVNException
 createTempFile(String,String)java.io.File s !org.tmatesoft.svn.core.SVNException
 getSystemConfigurationDirectory()java.io.File s
 readSingleLine(java.io.File)String s !java.io.IOException
 getCurrentUser()String s !org.tmatesoft.svn.core.SVNException
 getCurrentGroup()String s !org.tmatesoft.svn.core.SVNException
 isAbsolute(java.io.File)boolean s
 getFilePath(java.io.File)String s
 getFileName(java.io.File)String s
 getFileDir(java.io.File)java.io.File s
 createFilePath(String)java.io.File s
 createFilePath(java.io.File,java.io.File)java.io.File s
 createFilePath(java.io.File,String)java.io.File s
 createFilePath(String,String)java.io.File s
 skipAncestor(java.io.File,java.io.File)java.io.File s
 getFileExtension(java.io.File)String s
 getFileNameExtension(String)String s
 compare(java.io.InputStream,java.io.InputStream)boolean s
 readSymlink(java.io.File)java.io.InputStream s !org.tmatesoft.svn.core.SVNException
 getFileLength(java.io.File)long s
 getFileLastModified(java.io.File)long s
 setLastModifiedHasMicrosecondPrecision(boolean)void s
 setFileLastModifiedMicros(java.io.File,long)void s
 getFileLastModifiedMicros(java.io.File)long s
 compareFileTimestamps(long,long)boolean s
SVNMergeCallback - :.AbstractDiffCallback
 myIsDryRun boolean o
 myURL org.tmatesoft.svn.core.SVNURL o
 myIsAddNecessitatedMerge boolean o
 myAddedPath String o
 myIsForce boolean o
 myDiffOptions org.tmatesoft.svn.core.wc.SVNDiffOptions o
 myConflictedPaths java.util.Map o
 myMergeDriver .SVNMergeDriver o
 new(.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNURL,boolean,boolean,org.tmatesoft.svn.core.wc.SVNDiffOptions,java.util.Map,.SVNMergeDriver) -
 createTempDirectory()java.io.File - !org.tmatesoft.svn.core.SVNException
 isDiffUnversioned()boolean -
 isDiffCopiedAsAdded()boolean -
 getConflictedPaths()java.util.Map -
 propertiesChanged(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryAdded(String,long,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryDeleted(String,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryOpened(String,long,boolean[])void - !org.tmatesoft.svn.core.SVNException
 fileChanged(String,java.io.File,java.io.File,long,long,String,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] - !org.tmatesoft.svn.core.SVNException
 fileAdded(String,java.io.File,java.io.File,long,long,String,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] - !org.tmatesoft.svn.core.SVNException
 fileDeleted(String,java.io.File,java.io.File,String,String,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryClosed(String,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] - !org.tmatesoft.svn.core.SVNException
 getFile(String)java.io.File o
 retrieve(java.io.File,boolean).admin.SVNAdminArea o !org.tmatesoft.svn.core.SVNException
 delete(java.io.File,boolean,boolean,boolean)void o !org.tmatesoft.svn.core.SVNException
 areFilesTheSame(java.io.File,org.tmatesoft.svn.core.SVNProperties,java.io.File,.admin.SVNAdminArea)boolean o !org.tmatesoft.svn.core.SVNException
SVNMergeCallback15 - :.SVNMergeCallback
 new(.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNURL,boolean,boolean,org.tmatesoft.svn.core.wc.SVNDiffOptions,java.util.Map,.SVNMergeDriver) -
 propertiesChanged(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryAdded(String,long,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryDeleted(String,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryOpened(String,long,boolean[])void - !org.tmatesoft.svn.core.SVNException
 fileChanged(String,java.io.File,java.io.File,long,long,String,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] - !org.tmatesoft.svn.core.SVNException
 fileAdded(String,java.io.File,java.io.File,long,long,String,String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] - !org.tmatesoft.svn.core.SVNException
 fileDeleted(String,java.io.File,java.io.File,String,String,org.tmatesoft.svn.core.SVNProperties,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 directoryClosed(String,boolean[])org.tmatesoft.svn.core.wc.SVNStatusType[] - !org.tmatesoft.svn.core.SVNException
 delete(java.io.File,boolean,boolean)void o !org.tmatesoft.svn.core.SVNException
SVNMergeDriver a :org.tmatesoft.svn.core.internal.wc16.SVNBasicDelegate,.ISVNMergeStrategy +MergeAction,MergeInfoFetcher,MergePath,MergeSource,SubTreeMergeInfoHandler
 myAreSourcesAncestral boolean o
 myIsSameRepository boolean o
 myIsDryRun boolean o
 myIsRecordOnly boolean o
 myIsForce boolean o
 myIsTargetMissingChild boolean o
 myHasExistingMergeInfo boolean o
 myIsIgnoreAncestry boolean o
 myIsSingleFileMerge boolean o
 myIsMergeInfoCapable boolean o
 myIsReIntegrateMerge boolean o
 myIsAddNecessitatedMerge boolean o
 myOperativeNotificationsNumber int o
 myNotificationsNumber int o
 myCurrentAncestorIndex int o
 myConflictedPaths java.util.Map o
 myDryRunDeletions java.util.Map o
 myURL org.tmatesoft.svn.core.SVNURL o
 myTarget java.io.File o
 myWCAccess .admin.SVNWCAccess o
 myRepository1 org.tmatesoft.svn.core.io.SVNRepository o
 myRepository2 org.tmatesoft.svn.core.io.SVNRepository o
 myLogClient org.tmatesoft.svn.core.internal.wc16.SVNLogClient16 p
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) o
 getMergeOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions a
 getLogMergedMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogMergedMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogEligibleMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogEligibleMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogEligibleMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getLogEligibleMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 getMergedMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Map x !org.tmatesoft.svn.core.SVNException
 getMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Map x !org.tmatesoft.svn.core.SVNException
 suggestMergeSources(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Collection - !org.tmatesoft.svn.core.SVNException
 suggestMergeSources(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Collection x !org.tmatesoft.svn.core.SVNException
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 getCopySource(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.io.SVNLocationEntry o !org.tmatesoft.svn.core.SVNException
 getLogsForMergeInfoRangeList(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.SVNMergeRangeList,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void o !org.tmatesoft.svn.core.SVNException
 getMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL[])java.util.Map o !org.tmatesoft.svn.core.SVNException
 getMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL[])java.util.Map o !org.tmatesoft.svn.core.SVNException
 runPeggedMerge(org.tmatesoft.svn.core.SVNURL,java.io.File,java.util.Collection,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void o !org.tmatesoft.svn.core.SVNException
 runMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void o !org.tmatesoft.svn.core.SVNException
 runMergeReintegrate(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean)void o !org.tmatesoft.svn.core.SVNException
 doMerge(java.util.Map,java.util.List,java.io.File,.admin.SVNEntry,.admin.SVNAdminArea,boolean,boolean,boolean,boolean,boolean,boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth)void o !org.tmatesoft.svn.core.SVNException
 addPathWithNewMergeInfo(java.io.File)void o
 addPathWithDeletedMergeInfo(java.io.File)void o
 ensureRepository(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.io.SVNRepository o !org.tmatesoft.svn.core.SVNException
 calculateRemainingRangeList(java.io.File,.admin.SVNEntry,org.tmatesoft.svn.core.SVNURL,boolean[],org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNMergeRange)Object[] - !org.tmatesoft.svn.core.SVNException
 findGapsInMergeSourceHistory(long[],String,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.io.SVNRepository)void o !org.tmatesoft.svn.core.SVNException
 doFileMerge(org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,java.io.File,.admin.SVNAdminArea,boolean)void ox !org.tmatesoft.svn.core.SVNException
 doFileMerge(java.util.Map,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,java.io.File,.admin.SVNAdminArea,boolean)void o !org.tmatesoft.svn.core.SVNException
 doMergeInfoUnawareDirectoryMerge(org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNDepth)void o !org.tmatesoft.svn.core.SVNException
 recordMergeInfoForDirectoryMerge(java.util.Map,.admin.SVNEntry,org.tmatesoft.svn.core.SVNMergeRange,String,org.tmatesoft.svn.core.SVNDepth)void o !org.tmatesoft.svn.core.SVNException
 recordMergeInfoForAddedSubtrees(org.tmatesoft.svn.core.SVNMergeRange,String,org.tmatesoft.svn.core.SVNDepth)void o !org.tmatesoft.svn.core.SVNException
 doDirectoryMerge(org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,.admin.SVNEntry,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNDepth)void ox !org.tmatesoft.svn.core.SVNException
 doDirectoryMerge(java.util.Map,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,.admin.SVNEntry,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNDepth)void o !org.tmatesoft.svn.core.SVNException
 filterSelfReferentialMergeInfo(org.tmatesoft.svn.core.SVNProperties,java.io.File)org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
 getLogClient()org.tmatesoft.svn.core.internal.wc16.SVNLogClient16 o
 recordTreeConflict(java.io.File,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.wc.SVNConflictAction,org.tmatesoft.svn.core.wc.SVNConflictReason)void o !org.tmatesoft.svn.core.SVNException
 recordTreeConflictOnAdd(java.io.File,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.wc.SVNConflictAction,org.tmatesoft.svn.core.wc.SVNConflictReason)void o !org.tmatesoft.svn.core.SVNException
 makeTreeConflict(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.wc.SVNConflictAction,org.tmatesoft.svn.core.wc.SVNConflictReason)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription o !org.tmatesoft.svn.core.SVNException
 isSameRepository()boolean -
 isHonorMergeInfo()boolean o
 isRecordMergeInfo()boolean -
 getCurrentMergeSource().SVNMergeDriver.MergeSource o
 getFullMergeInfo(.admin.SVNEntry,boolean,boolean,boolean[],org.tmatesoft.svn.core.SVNMergeInfoInheritance,org.tmatesoft.svn.core.io.SVNRepository,java.io.File,long,long)java.util.Map[] o !org.tmatesoft.svn.core.SVNException
 calculateImplicitMergeInfo(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.SVNURL,long[],long,long)java.util.Map - !org.tmatesoft.svn.core.SVNException
 getHistoryAsMergeInfo(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,long,long,org.tmatesoft.svn.core.io.SVNRepository,.admin.SVNWCAccess)java.util.Map - !org.tmatesoft.svn.core.SVNException
 getMergeInfoFromSegments(java.util.Collection)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 driveMergeReportEditor(java.io.File,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,java.util.List,boolean,org.tmatesoft.svn.core.SVNDepth,.admin.SVNAdminArea,.SVNMergeCallback,.ISVNReusableEditor).ISVNReusableEditor - !org.tmatesoft.svn.core.SVNException
 getMergeReportEditor(long,long,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNDepth,.AbstractDiffCallback,.ISVNReusableEditor).ISVNReusableEditor - !org.tmatesoft.svn.core.SVNException
 getMergeInfoEntryHandler(String,org.tmatesoft.svn.core.SVNURL,long,long,org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.SVNDepth,java.util.List).admin.ISVNEntryHandler -
 calculateRemainingRanges(.SVNMergeDriver.MergePath,.SVNMergeDriver.MergePath,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,java.util.Map,org.tmatesoft.svn.core.SVNMergeRangeList,boolean,boolean,.admin.SVNEntry,org.tmatesoft.svn.core.io.SVNRepository)void - !org.tmatesoft.svn.core.SVNException
 filterProperties(org.tmatesoft.svn.core.SVNProperties,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNProperties s
 filterProperties(org.tmatesoft.svn.core.SVNProperties,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNProperties s
SVNNodeEditor - :org.tmatesoft.svn.core.io.ISVNEditor
 myCancelHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new(org.tmatesoft.svn.core.internal.io.fs.FSFS,org.tmatesoft.svn.core.internal.io.fs.FSRoot,org.tmatesoft.svn.core.wc.ISVNEventHandler) -
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 diff(org.tmatesoft.svn.core.internal.io.fs.FSRoot,long,org.tmatesoft.svn.core.wc.admin.ISVNGNUDiffGenerator,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 traverseTree(boolean,org.tmatesoft.svn.core.wc.admin.ISVNChangeEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 traverseChangedDirs(org.tmatesoft.svn.core.wc.admin.ISVNChangedDirectoriesHandler)void - !org.tmatesoft.svn.core.SVNException
SVNPropertiesManager -
 new() -
 validateRevisionProperties(org.tmatesoft.svn.core.SVNProperties)void s !org.tmatesoft.svn.core.SVNException
 setWCProperty(.admin.SVNWCAccess,java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean)boolean s !org.tmatesoft.svn.core.SVNException
 getWCProperty(.admin.SVNWCAccess,java.io.File,String)org.tmatesoft.svn.core.SVNPropertyValue s !org.tmatesoft.svn.core.SVNException
 deleteWCProperties(.admin.SVNAdminArea,String,boolean)void s !org.tmatesoft.svn.core.SVNException
 getProperty(.admin.SVNWCAccess,java.io.File,String)org.tmatesoft.svn.core.SVNPropertyValue s !org.tmatesoft.svn.core.SVNException
 setProperty(.admin.SVNWCAccess,java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean)boolean s !org.tmatesoft.svn.core.SVNException
 mergeProperties(.admin.SVNWCAccess,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean,boolean)org.tmatesoft.svn.core.wc.SVNStatusType s !org.tmatesoft.svn.core.SVNException
 computeAutoProperties(org.tmatesoft.svn.core.wc.ISVNOptions,java.io.File,java.util.Map)java.util.Map s !org.tmatesoft.svn.core.SVNException
 getWorkingCopyPropertyValues(java.io.File,.admin.SVNEntry,String,org.tmatesoft.svn.core.SVNDepth,boolean)java.util.Map s !org.tmatesoft.svn.core.SVNException
 recordWCMergeInfo(java.io.File,java.util.Map,.admin.SVNWCAccess)void s !org.tmatesoft.svn.core.SVNException
 parseMergeInfo(java.io.File,.admin.SVNEntry,boolean)java.util.Map s !org.tmatesoft.svn.core.SVNException
 isValidPropertyName(String)boolean s !org.tmatesoft.svn.core.SVNException
 propNeedsTranslation(String)boolean s
 validatePropertyValue(Object,org.tmatesoft.svn.core.SVNNodeKind,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,org.tmatesoft.svn.core.wc.ISVNOptions,.ISVNFileContentFetcher)org.tmatesoft.svn.core.SVNPropertyValue s !org.tmatesoft.svn.core.SVNException
 validateMimeType(String)void s !org.tmatesoft.svn.core.SVNException
 determineEncodingByMimeType(String)String s
 validateEOLProperty(Object,.ISVNFileContentFetcher)void s !org.tmatesoft.svn.core.SVNException
SVNRemoteDiffEditor - :.ISVNReusableEditor +KindActionState,SVNDirectoryInfo,SVNFileInfo
 myRepos org.tmatesoft.svn.core.io.SVNRepository o
 myRevision1 long o
 myRevision2 long o
 myTarget java.io.File o
 myAdminArea .admin.SVNAdminArea o
 myIsDryRun boolean o
 myDeltaProcessor org.tmatesoft.svn.core.io.diff.SVNDeltaProcessor o
 myEventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler o
 myCancelHandler org.tmatesoft.svn.core.wc.ISVNEventHandler o
 myDiffCallback .AbstractDiffCallback o
 myCurrentDirectory .SVNRemoteDiffEditor.SVNDirectoryInfo o
 myCurrentFile .SVNRemoteDiffEditor.SVNFileInfo o
 myTempDirectory java.io.File o
 myTempFiles java.util.Collection o
 myDeletedPaths java.util.Map o
 new(.admin.SVNAdminArea,java.io.File,.AbstractDiffCallback,org.tmatesoft.svn.core.io.SVNRepository,long,long,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler,org.tmatesoft.svn.core.wc.ISVNEventHandler) -
 reset(long,long)void -
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,org.tmatesoft.svn.core.SVNNodeKind,.admin.SVNAdminArea)void o !org.tmatesoft.svn.core.SVNException
 addDeletedPath(String,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.wc.SVNStatusType,org.tmatesoft.svn.core.wc.SVNEventAction,org.tmatesoft.svn.core.wc.SVNEventAction,boolean)void o
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,boolean,java.io.File,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.File,boolean[])void o !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 cleanup()void - !org.tmatesoft.svn.core.SVNException
 retrieve(java.io.File,boolean).admin.SVNAdminArea o !org.tmatesoft.svn.core.SVNException
 retrieveParent(java.io.File,boolean).admin.SVNAdminArea o !org.tmatesoft.svn.core.SVNException
 getDiffCallback().AbstractDiffCallback o
 getTempDirectory()java.io.File o !org.tmatesoft.svn.core.SVNException
 createTempFile(.admin.SVNAdminArea,String)java.io.File o !org.tmatesoft.svn.core.SVNException
 createFileInfo(String,boolean).SVNRemoteDiffEditor.SVNFileInfo o
 setIsConflicted(boolean[],boolean)void o
 setUseGlobalTmp(boolean)void -
SVNRemoteStatusEditor - :.SVNStatusEditor,org.tmatesoft.svn.core.io.ISVNEditor,org.tmatesoft.svn.core.wc.ISVNStatusHandler
 new(org.tmatesoft.svn.core.wc.ISVNOptions,.admin.SVNWCAccess,.admin.SVNAdminAreaInfo,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNStatusHandler) - !org.tmatesoft.svn.core.SVNException
 setRepositoryInfo(org.tmatesoft.svn.core.SVNURL,java.util.Map)void -
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 handleStatus(org.tmatesoft.svn.core.wc.SVNStatus)void - !org.tmatesoft.svn.core.SVNException
SVNStatusEditor -
 myWCAccess .admin.SVNWCAccess p
 myRepositoryRoot org.tmatesoft.svn.core.SVNURL o
 new(org.tmatesoft.svn.core.wc.ISVNOptions,.admin.SVNWCAccess,.admin.SVNAdminAreaInfo,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNStatusHandler) -
 getTargetRevision()long -
 targetRevision(long)void -
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 setRepositoryInfo(org.tmatesoft.svn.core.SVNURL,java.util.Map)void -
 getDirStatus(.admin.SVNEntry,.admin.SVNAdminArea,String,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,java.util.Collection,boolean,org.tmatesoft.svn.core.wc.ISVNStatusHandler)void o !org.tmatesoft.svn.core.SVNException
 isNameConflict(.admin.SVNEntry)boolean s
 cleanup()void o
 getAnchor().admin.SVNAdminArea o
 getWCAccess().admin.SVNWCAccess o
 getDepth()org.tmatesoft.svn.core.SVNDepth o
 isReportAll()boolean o
 isNoIgnore()boolean o
 getAdminAreaInfo().admin.SVNAdminAreaInfo o
 getDefaultHandler()org.tmatesoft.svn.core.wc.ISVNStatusHandler o
 hasTarget()boolean o
 getLock(org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.SVNLock o
 assembleStatus(java.io.File,.admin.SVNAdminArea,.admin.SVNEntry,.admin.SVNEntry,org.tmatesoft.svn.core.SVNNodeKind,boolean,boolean,boolean)org.tmatesoft.svn.core.wc.SVNStatus o !org.tmatesoft.svn.core.SVNException
 getWCRootPath()String o
 getWCRootRelativePath(java.util.Collection,java.io.File)String o
 getIgnorePatterns(.admin.SVNAdminArea,java.util.Collection)java.util.Collection s !org.tmatesoft.svn.core.SVNException
 getGlobalIgnores(org.tmatesoft.svn.core.wc.ISVNOptions)java.util.Collection s
 isIgnored(java.util.Collection,java.io.File)boolean s
 isIgnored(java.util.Collection,java.io.File,String)boolean s
 setFileProvider(org.tmatesoft.svn.core.wc.ISVNStatusFileProvider)void -
SVNStatusUtil -
 new() -
 getRevisionStatus(java.io.File,String,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler).SVNRevisionStatus s !org.tmatesoft.svn.core.SVNException
 getStatus(java.io.File,.admin.SVNWCAccess)org.tmatesoft.svn.core.wc.SVNStatus s !org.tmatesoft.svn.core.SVNException
 assembleStatus(java.io.File,.admin.SVNAdminArea,.admin.SVNEntry,.admin.SVNEntry,org.tmatesoft.svn.core.SVNNodeKind,boolean,boolean,boolean,java.util.Map,org.tmatesoft.svn.core.SVNURL,.admin.SVNWCAccess)org.tmatesoft.svn.core.wc.SVNStatus s !org.tmatesoft.svn.core.SVNException
 getLock(java.util.Map,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.SVNLock s
SVNUpdateEditor - :.ISVNUpdateEditor,.admin.ISVNCleanupHandler
 myWCAccess .admin.SVNWCAccess p
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 getTargetRevision()long -
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 treeHasLocalModifications(.admin.SVNAdminArea,boolean[])boolean - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 openFile(String,.SVNUpdateEditor.SVNDirectoryInfo).SVNUpdateEditor.SVNFileInfo - !org.tmatesoft.svn.core.SVNException
 createUpdateEditor(.admin.SVNAdminAreaInfo,String,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,String[],.ISVNFileFetcher,boolean).SVNUpdateEditor s !org.tmatesoft.svn.core.SVNException
 cleanup(.admin.SVNAdminArea)void - !org.tmatesoft.svn.core.SVNException
SVNUpdateEditor15 - :.ISVNUpdateEditor,.admin.ISVNCleanupHandler
 myWCAccess .admin.SVNWCAccess p
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 getTargetRevision()long -
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 createUpdateEditor(.admin.SVNAdminAreaInfo,String,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,String[],.ISVNFileFetcher,boolean).SVNUpdateEditor15 s !org.tmatesoft.svn.core.SVNException
 cleanup(.admin.SVNAdminArea)void - !org.tmatesoft.svn.core.SVNException
SVNWCManager -
 SCHEDULE int sf
 COPIED int sf
 KEEP_LOCAL int sf
 new() -
 add(java.io.File,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth)void s !org.tmatesoft.svn.core.SVNException
 add(java.io.File,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNDepth)void s !org.tmatesoft.svn.core.SVNException
 markEntry(.admin.SVNAdminArea,.admin.SVNEntry,String,boolean,boolean,int)void s !org.tmatesoft.svn.core.SVNException
 markTree(.admin.SVNAdminArea,String,boolean,boolean,int)void s !org.tmatesoft.svn.core.SVNException
 markTreeCancellable(.admin.SVNAdminArea,String,boolean,boolean,int)void s !org.tmatesoft.svn.core.SVNException
 updateCleanup(java.io.File,.admin.SVNWCAccess,String,String,long,boolean,java.util.Collection,org.tmatesoft.svn.core.SVNDepth,boolean)void s !org.tmatesoft.svn.core.SVNException
 ensureAdminAreaExists(java.io.File,String,String,String,long,org.tmatesoft.svn.core.SVNDepth)boolean s !org.tmatesoft.svn.core.SVNException
 canDelete(java.io.File,org.tmatesoft.svn.core.wc.ISVNOptions,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
 delete(.admin.SVNWCAccess,.admin.SVNAdminArea,java.io.File,boolean,boolean)void s !org.tmatesoft.svn.core.SVNException
 doDeleteUnversionedFiles(.admin.SVNWCAccess,java.io.File,boolean)void s !org.tmatesoft.svn.core.SVNException
 doEraseFromWC(java.io.File,.admin.SVNAdminArea,org.tmatesoft.svn.core.SVNNodeKind,boolean)void s !org.tmatesoft.svn.core.SVNException
 addRepositoryFile(.admin.SVNAdminArea,String,java.io.File,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,String,long)void s !org.tmatesoft.svn.core.SVNException
 addProperties(.admin.SVNAdminArea,String,org.tmatesoft.svn.core.SVNProperties,boolean,.admin.SVNLog)void s !org.tmatesoft.svn.core.SVNException
 isEntrySwitched(java.io.File,.admin.SVNEntry)boolean s !org.tmatesoft.svn.core.SVNException
 crop(.admin.SVNAdminAreaInfo,org.tmatesoft.svn.core.SVNDepth)void s !org.tmatesoft.svn.core.SVNException
 getActualTarget(java.io.File)String s !org.tmatesoft.svn.core.SVNException
 createRevertProperties(.admin.SVNWCAccess,java.io.File,boolean)void s !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc.admin
ISVNCleanupHandler ai
 cleanup(.SVNAdminArea)void a !org.tmatesoft.svn.core.SVNException
SVNAdminArea a
 ADM_KILLME String osf
 myBaseProperties java.util.Map o
 myProperties java.util.Map o
 myWCProperties java.util.Map o
 myEntries java.util.Map o
 myWasLocked boolean o
 myWCAccess .SVNWCAccess p
 setSafeCleanup(boolean)void s
 isSafeCleanup()boolean s
 isLocked()boolean a !org.tmatesoft.svn.core.SVNException
 isVersioned()boolean a
 isEntryPropertyApplicable(String)boolean oa
 lock(boolean)boolean a !org.tmatesoft.svn.core.SVNException
 unlock()boolean a !org.tmatesoft.svn.core.SVNException
 getBaseProperties(String).SVNVersionedProperties a !org.tmatesoft.svn.core.SVNException
 getRevertProperties(String).SVNVersionedProperties a !org.tmatesoft.svn.core.SVNException
 getWCProperties(String).SVNVersionedProperties a !org.tmatesoft.svn.core.SVNException
 getProperties(String).SVNVersionedProperties a !org.tmatesoft.svn.core.SVNException
 saveVersionedProperties(.SVNLog,boolean)void a !org.tmatesoft.svn.core.SVNException
 installProperties(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,.SVNLog,boolean,boolean)void a !org.tmatesoft.svn.core.SVNException
 saveWCProperties(boolean)void a !org.tmatesoft.svn.core.SVNException
 saveEntries(boolean)void a !org.tmatesoft.svn.core.SVNException
 getThisDirName()String a
 hasPropModifications(String)boolean a !org.tmatesoft.svn.core.SVNException
 hasProperties(String)boolean a !org.tmatesoft.svn.core.SVNException
 createVersionedDirectory(java.io.File,String,String,String,long,boolean,org.tmatesoft.svn.core.SVNDepth).SVNAdminArea a !org.tmatesoft.svn.core.SVNException
 postCommit(String,long,boolean,boolean,org.tmatesoft.svn.core.SVNErrorCode)void a !org.tmatesoft.svn.core.SVNException
 handleKillMe()void a !org.tmatesoft.svn.core.SVNException
 hasTreeConflict(String)boolean a !org.tmatesoft.svn.core.SVNException
 getTreeConflict(String)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription a !org.tmatesoft.svn.core.SVNException
 addTreeConflict(org.tmatesoft.svn.core.wc.SVNTreeConflictDescription)void a !org.tmatesoft.svn.core.SVNException
 deleteTreeConflict(String)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription a !org.tmatesoft.svn.core.SVNException
 setFileExternalLocation(String,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL)void a !org.tmatesoft.svn.core.SVNException
 getFormatVersion()int a
 updateURL(String,boolean)void - !org.tmatesoft.svn.core.SVNException
 hasTextModifications(String,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 hasTextModifications(String,boolean,boolean,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 hasVersionedFileTextChanges(java.io.File,java.io.File,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 getRelativePath(.SVNAdminArea)String -
 tweakEntry(String,String,String,long,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 isKillMe()boolean -
 markResolved(String,boolean,boolean,org.tmatesoft.svn.core.wc.SVNConflictChoice)boolean - !org.tmatesoft.svn.core.SVNException
 restoreFile(String)void - !org.tmatesoft.svn.core.SVNException
 mergeProperties(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,String,String,boolean,boolean,.SVNLog)org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 mergeProperties(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,String,String,boolean,boolean,.SVNLog)org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 mergeText(String,java.io.File,java.io.File,java.io.File,String,String,String,org.tmatesoft.svn.core.SVNProperties,boolean,org.tmatesoft.svn.core.wc.SVNDiffOptions,.SVNLog)org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 getBaseFileForReading(String,boolean)java.io.InputStream - !org.tmatesoft.svn.core.SVNException
 getBaseFileForWriting(String)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 getPropertyTime(String)String -
 getLog().SVNLog -
 runLogs()void - !org.tmatesoft.svn.core.SVNException
 runLogs(boolean)void - !org.tmatesoft.svn.core.SVNException
 removeFromRevisionControl(String,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 extendLockToTree()void - !org.tmatesoft.svn.core.SVNException
 foldScheduling(String,java.util.Map,boolean)void - !org.tmatesoft.svn.core.SVNException
 modifyEntry(String,java.util.Map,boolean,boolean).SVNEntry - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String)void - !org.tmatesoft.svn.core.SVNException
 getEntry(String,boolean).SVNEntry - !org.tmatesoft.svn.core.SVNException
 getVersionedEntry(String,boolean).SVNEntry - !org.tmatesoft.svn.core.SVNException
 addEntry(String).SVNEntry - !org.tmatesoft.svn.core.SVNException
 entries(boolean)java.util.Iterator - !org.tmatesoft.svn.core.SVNException
 getEntries()java.util.Map - !org.tmatesoft.svn.core.SVNException
 cleanup()void - !org.tmatesoft.svn.core.SVNException
 hasTextConflict(String)boolean - !org.tmatesoft.svn.core.SVNException
 hasPropConflict(String)boolean - !org.tmatesoft.svn.core.SVNException
 getRoot()java.io.File -
 getAdminTempDirectory()java.io.File -
 getAdminDirectory()java.io.File -
 getAdminFile(String)java.io.File -
 getFile(String)java.io.File -
 getWCAccess().SVNWCAccess -
 setWCAccess(.SVNWCAccess)void -
 closeVersionedProperties()void -
 closeWCProperties()void -
 closeEntries()void -
 getBaseFile(String,boolean)java.io.File -
 getWorkingCopyFormatVersion()int -
 setWorkingCopyFormatVersion(int)void -
 close()void -
 writeEntries(java.io.Writer)void oa !java.io.IOException,org.tmatesoft.svn.core.SVNException
 fetchEntries()java.util.Map oa !org.tmatesoft.svn.core.SVNException
 readExtraOptions(java.io.BufferedReader,.SVNEntry)boolean oa !org.tmatesoft.svn.core.SVNException,java.io.IOException
 writeExtraOptions(java.io.Writer,String,.SVNEntry,int)int oa !org.tmatesoft.svn.core.SVNException,java.io.IOException
 new(java.io.File) o
 getBasePropertiesFile(String,boolean)java.io.File -
 getRevertPropertiesFile(String,boolean)java.io.File -
 getPropertiesFile(String,boolean)java.io.File -
 loadEntries()java.util.Map o !org.tmatesoft.svn.core.SVNException
 getBasePropertiesStorage(boolean)java.util.Map o
 getRevertPropertiesStorage(boolean)java.util.Map o
 getPropertiesStorage(boolean)java.util.Map o
 getWCPropertiesStorage(boolean)java.util.Map o
 asString(String[],String)String s
 fromString(String,String)String[] s
 commit(String,org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,boolean,java.util.Collection,org.tmatesoft.svn.core.wc.ISVNCommitParameters)void - !org.tmatesoft.svn.core.SVNException
 walkThisDirectory(.ISVNEntryHandler,boolean,org.tmatesoft.svn.core.SVNDepth)void - !org.tmatesoft.svn.core.SVNException
 setCommitParameters(org.tmatesoft.svn.core.wc.ISVNCommitParameters)void -
 setLocked(boolean)void o
 formatBaseProperties(org.tmatesoft.svn.core.SVNProperties).SVNVersionedProperties oa
 formatProperties(.SVNEntry,org.tmatesoft.svn.core.SVNProperties).SVNVersionedProperties oa
 createFormatFile(java.io.File,boolean)void o !org.tmatesoft.svn.core.SVNException
 formatWC(.SVNAdminArea).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 postUpgradeFormat(int)void - !org.tmatesoft.svn.core.SVNException
 createEntryHashMap(java.util.Map)org.tmatesoft.svn.core.internal.util.SVNHashMap o
 getObjectsPool()org.tmatesoft.svn.core.internal.wc.SVNObjectsPool -
SVNAdminAreaInfo -
 myAccess .SVNWCAccess p
 new(.SVNWCAccess,.SVNAdminArea,.SVNAdminArea,String) -
 getAnchor().SVNAdminArea -
 getTarget().SVNAdminArea -
 setTarget(.SVNAdminArea)void -
 setAnchor(.SVNAdminArea)void -
 getTargetName()String -
 getWCAccess().SVNWCAccess -
 setWCAccess(.SVNWCAccess)void -
 addOldExternal(String,String)void -
 addNewExternal(String,String)void -
 addExternal(String,String,String)void -
 addDepth(String,org.tmatesoft.svn.core.SVNDepth)void -
 removeDepth(String)void -
 removeExternal(String)void -
 getNewExternals()java.util.Map -
 getOldExternals()java.util.Map -
 getDepths()java.util.Map -
 addIncompleteEntry(String)void -
 isIncomplete(String)boolean -
SVNLog a
 DELETE_CHANGELIST String sf
 DELETE_ENTRY String sf
 MODIFY_ENTRY String sf
 MODIFY_WC_PROPERTY String sf
 DELETE_LOCK String sf
 MOVE String sf
 APPEND String sf
 DELETE String sf
 READONLY String sf
 COPY_AND_TRANSLATE String sf
 COPY_AND_DETRANSLATE String sf
 COPY String sf
 MERGE String sf
 MAYBE_READONLY String sf
 MAYBE_EXECUTABLE String sf
 SET_TIMESTAMP String sf
 COMMIT String sf
 UPGRADE_FORMAT String sf
 ADD_TREE_CONFLICT String sf
 NAME_ATTR String sf
 DATA_ATTR String sf
 PROPERTY_NAME_ATTR String sf
 PROPERTY_VALUE_ATTR String sf
 DEST_ATTR String sf
 TIMESTAMP_ATTR String sf
 REVISION_ATTR String sf
 FORMAT_ATTR String sf
 FORCE_ATTR String sf
 ATTR1 String sf
 ATTR2 String sf
 ATTR3 String sf
 ATTR4 String sf
 ATTR5 String sf
 ATTR6 String sf
 WC_TIMESTAMP String sf
 WC_WORKING_SIZE String sf
 myCache java.util.Collection o
 myAdminArea .SVNAdminArea o
 save()void a !org.tmatesoft.svn.core.SVNException
 toString()String a
 delete()void a !org.tmatesoft.svn.core.SVNException
 exists()boolean a
 new(.SVNAdminArea) o
 addCommand(String,org.tmatesoft.svn.core.SVNProperties,boolean)void - !org.tmatesoft.svn.core.SVNException
 deleteCommandsByName(String,boolean)void - !org.tmatesoft.svn.core.SVNException
 deleteLastCommand(boolean)void - !org.tmatesoft.svn.core.SVNException
 deleteCommandsByNameAndAttributes(String,org.tmatesoft.svn.core.SVNProperties,boolean)void - !org.tmatesoft.svn.core.SVNException
 logChangedEntryProperties(String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.wc.SVNStatusType - !org.tmatesoft.svn.core.SVNException
 logChangedWCProperties(String,org.tmatesoft.svn.core.SVNProperties)void - !org.tmatesoft.svn.core.SVNException
 logTweakEntry(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 logRemoveRevertFile(String,.SVNAdminArea,boolean)void - !org.tmatesoft.svn.core.SVNException
 run(.SVNLogRunner)void - !org.tmatesoft.svn.core.SVNException
 readCommands()java.util.Collection oa !org.tmatesoft.svn.core.SVNException
SVNWCAccess - :org.tmatesoft.svn.core.wc.ISVNEventHandler
 INFINITE_DEPTH int sf
 myEventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 newInstance(org.tmatesoft.svn.core.wc.ISVNEventHandler).SVNWCAccess s
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler -
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent)void - !org.tmatesoft.svn.core.SVNException
 registerCleanupHandler(.SVNAdminArea,.ISVNCleanupHandler)void -
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
 setOptions(org.tmatesoft.svn.core.wc.ISVNOptions)void -
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 setAnchor(java.io.File)void -
 getAnchor()java.io.File -
 openAnchor(java.io.File,boolean,int).SVNAdminAreaInfo - !org.tmatesoft.svn.core.SVNException
 open(java.io.File,boolean,int).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 open(java.io.File,boolean,boolean,int).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 open(java.io.File,boolean,boolean,boolean,int,java.util.logging.Level).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 probeOpen(java.io.File,boolean,int).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 probeOpen(java.io.File,boolean,int,java.util.logging.Level).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 probeTry(java.io.File,boolean,int).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 close()void - !org.tmatesoft.svn.core.SVNException
 closeAdminArea(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 probeRetrieve(java.io.File).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 isMissing(java.io.File)boolean -
 isLocked(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 isWCRoot(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getTreeConflict(java.io.File)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription - !org.tmatesoft.svn.core.SVNException
 hasTreeConflict(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getEntry(java.io.File,boolean).SVNEntry - !org.tmatesoft.svn.core.SVNException
 getVersionedEntry(java.io.File,boolean).SVNEntry - !org.tmatesoft.svn.core.SVNException
 setRepositoryRoot(java.io.File,org.tmatesoft.svn.core.SVNURL)void - !org.tmatesoft.svn.core.SVNException
 getAdminAreas().SVNAdminArea[] -
 upgrade(java.io.File).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 retrieve(java.io.File).SVNAdminArea - !org.tmatesoft.svn.core.SVNException
 getAdminArea(java.io.File).SVNAdminArea -
 walkEntries(java.io.File,.ISVNEntryHandler,boolean,org.tmatesoft.svn.core.SVNDepth)void - !org.tmatesoft.svn.core.SVNException
 walkEntries(java.io.File,.ISVNEntryHandler,boolean,boolean,org.tmatesoft.svn.core.SVNDepth)void - !org.tmatesoft.svn.core.SVNException
 matchesChangeList(java.util.Collection,.SVNEntry)boolean s
 createUpdateEditor(.SVNAdminAreaInfo,String,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,String[],org.tmatesoft.svn.core.internal.wc.ISVNFileFetcher,boolean)org.tmatesoft.svn.core.internal.wc.ISVNUpdateEditor - !org.tmatesoft.svn.core.SVNException
 createMergeCallback(org.tmatesoft.svn.core.internal.wc.SVNMergeDriver,.SVNAdminArea,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNDiffOptions,java.util.Map,boolean,boolean)org.tmatesoft.svn.core.internal.wc.SVNMergeCallback -
 getObjectsPool()org.tmatesoft.svn.core.internal.wc.SVNObjectsPool -
package org.tmatesoft.svn.core.internal.wc16
SVNBasicDelegate - :org.tmatesoft.svn.core.wc.ISVNEventHandler +RepositoryReference,SVNRepositoryLocation
 myEventDispatcher org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) o
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 setOptions(org.tmatesoft.svn.core.wc.ISVNOptions)void -
 setIgnoreExternals(boolean)void -
 isIgnoreExternals()boolean -
 setLeaveConflictsUnresolved(boolean)void x
 isLeaveConflictsUnresolved()boolean x
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 setPathListHandler(org.tmatesoft.svn.core.wc.ISVNPathListHandler)void -
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
 getDebugLog()org.tmatesoft.svn.util.ISVNDebugLog -
 getReposRoot(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.internal.wc.admin.SVNAdminArea,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 sleepForTimeStamp()void o
 createRepository(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess,boolean)org.tmatesoft.svn.core.io.SVNRepository o !org.tmatesoft.svn.core.SVNException
 createRepository(org.tmatesoft.svn.core.SVNURL,String,boolean)org.tmatesoft.svn.core.io.SVNRepository o !org.tmatesoft.svn.core.SVNException
 getRepositoryPool()org.tmatesoft.svn.core.wc.ISVNRepositoryPool o
 dispatchEvent(org.tmatesoft.svn.core.wc.SVNEvent)void o !org.tmatesoft.svn.core.SVNException
 dispatchEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void o !org.tmatesoft.svn.core.SVNException
 setEventPathPrefix(String)void -
 getEventDispatcher()org.tmatesoft.svn.core.wc.ISVNEventHandler o
 createWCAccess()org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess o
 createWCAccess(String)org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess o
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
 handlePathListItem(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 getRevisionNumber(org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.io.SVNRepository,java.io.File)long o !org.tmatesoft.svn.core.SVNException
 getRevisionNumber(org.tmatesoft.svn.core.wc.SVNRevision,long[],org.tmatesoft.svn.core.io.SVNRepository,java.io.File)long o !org.tmatesoft.svn.core.SVNException
 createRepository(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNAdminArea,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,long[])org.tmatesoft.svn.core.io.SVNRepository o !org.tmatesoft.svn.core.SVNException
 resolveRevisions(org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean)org.tmatesoft.svn.core.wc.SVNRevision[] o
 elideMergeInfo(org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess,java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNEntry,java.io.File)void o !org.tmatesoft.svn.core.SVNException
 getReposMergeInfo(org.tmatesoft.svn.core.io.SVNRepository,String,long,org.tmatesoft.svn.core.SVNMergeInfoInheritance,boolean)java.util.Map o !org.tmatesoft.svn.core.SVNException
 getWCOrRepositoryMergeInfo(java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNEntry,org.tmatesoft.svn.core.SVNMergeInfoInheritance,boolean[],boolean,org.tmatesoft.svn.core.io.SVNRepository)java.util.Map o !org.tmatesoft.svn.core.SVNException
 getWCMergeInfo(java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNEntry,java.io.File,org.tmatesoft.svn.core.SVNMergeInfoInheritance,boolean,boolean[])java.util.Map o !org.tmatesoft.svn.core.SVNException
 getPathLastChangeRevision(String,long,org.tmatesoft.svn.core.io.SVNRepository)long o !org.tmatesoft.svn.core.SVNException
 getPathRelativeToRoot(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess,org.tmatesoft.svn.core.io.SVNRepository)String o !org.tmatesoft.svn.core.SVNException
 getPathRelativeToSession(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.io.SVNRepository)String o
 getLocations(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision).SVNBasicDelegate.SVNRepositoryLocation[] o !org.tmatesoft.svn.core.SVNException
 getURL(java.io.File)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 deriveLocation(java.io.File,org.tmatesoft.svn.core.SVNURL,long[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 getEntryLocation(java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNEntry,long[],org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 ensureSessionURL(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 getLevelsToLockFromDepth(org.tmatesoft.svn.core.SVNDepth)int o
 setCommitItemAccess(org.tmatesoft.svn.core.wc.SVNCommitItem,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)void o
 setCommitItemProperty(org.tmatesoft.svn.core.wc.SVNCommitItem,String,org.tmatesoft.svn.core.SVNPropertyValue)void o
 setCommitItemFlags(org.tmatesoft.svn.core.wc.SVNCommitItem,boolean,boolean)void o
SVNChangelistClient16 - :.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 getChangeLists(java.io.File,java.util.Collection,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNChangelistHandler)void x !org.tmatesoft.svn.core.SVNException
 getChangeListPaths(java.util.Collection,java.util.Collection,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNChangelistHandler)void x !org.tmatesoft.svn.core.SVNException
 addToChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String,String[])void x !org.tmatesoft.svn.core.SVNException
 removeFromChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String[])void x !org.tmatesoft.svn.core.SVNException
 doAddToChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String,String[])void - !org.tmatesoft.svn.core.SVNException
 doRemoveFromChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String[])void - !org.tmatesoft.svn.core.SVNException
 doGetChangeListPaths(java.util.Collection,java.util.Collection,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNChangelistHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetChangeLists(java.io.File,java.util.Collection,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNChangelistHandler)void - !org.tmatesoft.svn.core.SVNException
SVNCommitClient16 - :.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setCommitHander(org.tmatesoft.svn.core.wc.ISVNCommitHandler)void x
 setCommitHandler(org.tmatesoft.svn.core.wc.ISVNCommitHandler)void -
 getCommitHandler()org.tmatesoft.svn.core.wc.ISVNCommitHandler -
 setCommitParameters(org.tmatesoft.svn.core.wc.ISVNCommitParameters)void -
 getCommitParameters()org.tmatesoft.svn.core.wc.ISVNCommitParameters -
 doDelete(org.tmatesoft.svn.core.SVNURL[],String)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doDelete(org.tmatesoft.svn.core.SVNURL[],String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doMkDir(org.tmatesoft.svn.core.SVNURL[],String)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doMkDir(org.tmatesoft.svn.core.SVNURL[],String,org.tmatesoft.svn.core.SVNProperties,boolean)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,boolean)org.tmatesoft.svn.core.SVNCommitInfo x !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,boolean,boolean)org.tmatesoft.svn.core.SVNCommitInfo x !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNDepth)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNFileFilter)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(java.io.File[],boolean,String,boolean,boolean)org.tmatesoft.svn.core.SVNCommitInfo x !org.tmatesoft.svn.core.SVNException
 doCommit(java.io.File[],boolean,String,org.tmatesoft.svn.core.SVNProperties,String[],boolean,boolean,org.tmatesoft.svn.core.SVNDepth)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(org.tmatesoft.svn.core.wc.SVNCommitPacket,boolean,String)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(org.tmatesoft.svn.core.wc.SVNCommitPacket,boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(org.tmatesoft.svn.core.wc.SVNCommitPacket[],boolean,String)org.tmatesoft.svn.core.SVNCommitInfo[] - !org.tmatesoft.svn.core.SVNException
 doCommit(org.tmatesoft.svn.core.wc.SVNCommitPacket[],boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo[] - !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,boolean)org.tmatesoft.svn.core.wc.SVNCommitPacket x !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,org.tmatesoft.svn.core.SVNDepth,String[])org.tmatesoft.svn.core.wc.SVNCommitPacket - !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.wc.SVNCommitPacket[] x !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,String[])org.tmatesoft.svn.core.wc.SVNCommitPacket[] - !org.tmatesoft.svn.core.SVNException
SVNCopyClient16 - :org.tmatesoft.svn.core.internal.wc.SVNCopyDriver
 myCommitHandler org.tmatesoft.svn.core.wc.ISVNCommitHandler o
 myCommitParameters org.tmatesoft.svn.core.wc.ISVNCommitParameters o
 myExternalsHandler org.tmatesoft.svn.core.wc.ISVNExternalsHandler o
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setCommitHandler(org.tmatesoft.svn.core.wc.ISVNCommitHandler)void -
 getCommitHandler()org.tmatesoft.svn.core.wc.ISVNCommitHandler -
 setCommitParameters(org.tmatesoft.svn.core.wc.ISVNCommitParameters)void -
 getCommitParameters()org.tmatesoft.svn.core.wc.ISVNCommitParameters -
 setExternalsHandler(org.tmatesoft.svn.core.wc.ISVNExternalsHandler)void -
 getExternalsHandler()org.tmatesoft.svn.core.wc.ISVNExternalsHandler -
 doCopy(org.tmatesoft.svn.core.wc.SVNCopySource[],java.io.File,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doCopy(org.tmatesoft.svn.core.wc.SVNCopySource[],org.tmatesoft.svn.core.SVNURL,boolean,boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCopy(org.tmatesoft.svn.core.wc.SVNCopySource[],org.tmatesoft.svn.core.SVNURL,boolean,boolean,boolean,boolean,java.util.Map<org.tmatesoft.svn.core.wc2.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>>,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCopy(java.io.File)void - !org.tmatesoft.svn.core.SVNException
SVNDiffClient16 - :org.tmatesoft.svn.core.internal.wc.SVNMergeDriver
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setDiffGenerator(org.tmatesoft.svn.core.wc.ISVNDiffGenerator)void -
 getDiffGenerator()org.tmatesoft.svn.core.wc.ISVNDiffGenerator -
 setMergeOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 getMergeOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 doDiff(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.util.Collection,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.util.Collection,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMergeReIntegrate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMergeReIntegrate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetMergedMergeInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList> - !org.tmatesoft.svn.core.SVNException
 doGetMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList> - !org.tmatesoft.svn.core.SVNException
 doSuggestMergeSources(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Collection<org.tmatesoft.svn.core.SVNURL> - !org.tmatesoft.svn.core.SVNException
 doSuggestMergeSources(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Collection<org.tmatesoft.svn.core.SVNURL> - !org.tmatesoft.svn.core.SVNException
 doPatch(java.io.File,java.io.File,boolean,int)void - !org.tmatesoft.svn.core.SVNException
SVNLogClient16 - :.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setDiffOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 getDiffOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 doAnnotate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],java.util.Collection,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.wc.SVNRevision,java.util.Collection,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.SVNDepth,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.SVNDepth,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
SVNMoveClient16 - :org.tmatesoft.svn.core.internal.wc.SVNCopyDriver
 myWCClient .SVNWCClient16 p
 myCopyClient .SVNCopyClient16 p
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
 setOptions(org.tmatesoft.svn.core.wc.ISVNOptions)void -
 doMove(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 undoMove(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doVirtualCopy(java.io.File,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
SVNStatusClient16 - :.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 doStatus(java.io.File,boolean,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNStatusHandler)long x !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,boolean,boolean,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNStatusHandler)long x !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNStatusHandler)long x !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNStatusHandler,java.util.Collection)long - !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,boolean)org.tmatesoft.svn.core.wc.SVNStatus - !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,boolean,boolean)org.tmatesoft.svn.core.wc.SVNStatus - !org.tmatesoft.svn.core.SVNException
 setFilesProvider(org.tmatesoft.svn.core.wc.ISVNStatusFileProvider)void -
SVNUpdateClient16 - :.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setExternalsHandler(org.tmatesoft.svn.core.wc.ISVNExternalsHandler)void -
 getExternalsHandler()org.tmatesoft.svn.core.wc.ISVNExternalsHandler -
 doUpdate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)long[] - !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)long - !org.tmatesoft.svn.core.SVNException
 setUpdateLocksOnDemand(boolean)void -
 isUpdateLocksOnDemand()boolean -
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)long - !org.tmatesoft.svn.core.SVNException
 doCheckout(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doCheckout(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doCheckout(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean)long - !org.tmatesoft.svn.core.SVNException
 doExport(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,String,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doExport(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,String,boolean,org.tmatesoft.svn.core.SVNDepth)long - !org.tmatesoft.svn.core.SVNException
 doExport(java.io.File,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,String,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doExport(java.io.File,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,String,boolean,org.tmatesoft.svn.core.SVNDepth)long - !org.tmatesoft.svn.core.SVNException
 doRelocate(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,boolean)void - !org.tmatesoft.svn.core.SVNException
 doCanonicalizeURLs(java.io.File,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 setExportExpandsKeywords(boolean)void -
 isExportExpandsKeywords()boolean -
 canonicalizeExtenrals(String,boolean)String s !org.tmatesoft.svn.core.SVNException
 canonicalizeURL(org.tmatesoft.svn.core.SVNURL,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
SVNWCClient16 - :.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setAddParameters(org.tmatesoft.svn.core.wc.ISVNAddParameters)void -
 getCommitHandler()org.tmatesoft.svn.core.wc.ISVNCommitHandler -
 setCommitHandler(org.tmatesoft.svn.core.wc.ISVNCommitHandler)void -
 getAddParameters()org.tmatesoft.svn.core.wc.ISVNAddParameters o
 setRevertMissingDirectories(boolean)void -
 isRevertMissingDirectories()boolean -
 doGetFileContents(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetFileContents(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetFileContents(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetFileContents(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doCleanup(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doCleanup(java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNPropertyHandler,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(java.io.File,org.tmatesoft.svn.core.wc.ISVNPropertyValueProvider,boolean,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNPropertyHandler,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.wc.SVNRevision,String,org.tmatesoft.svn.core.SVNProperties,boolean,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doSetRevisionProperty(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doSetRevisionProperty(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.wc.SVNPropertyData - !org.tmatesoft.svn.core.SVNException
 doGetProperty(org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.wc.SVNPropertyData - !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void x !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNPropertyHandler,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doGetProperty(org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void x !org.tmatesoft.svn.core.SVNException
 doGetProperty(org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperty(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperty(org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)long - !org.tmatesoft.svn.core.SVNException
 doDelete(java.io.File,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doDelete(java.io.File,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File[],boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMarkReplaced(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doRevert(java.io.File,boolean)void x !org.tmatesoft.svn.core.SVNException
 doRevert(java.io.File[],boolean)void x !org.tmatesoft.svn.core.SVNException
 doRevert(java.io.File[],org.tmatesoft.svn.core.SVNDepth,java.util.Collection)void - !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,boolean)void x !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,org.tmatesoft.svn.core.wc.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 doLock(java.io.File[],boolean,String)void - !org.tmatesoft.svn.core.SVNException
 doLock(org.tmatesoft.svn.core.SVNURL[],boolean,String)void - !org.tmatesoft.svn.core.SVNException
 doUnlock(java.io.File[],boolean)void - !org.tmatesoft.svn.core.SVNException
 doUnlock(org.tmatesoft.svn.core.SVNURL[],boolean)void - !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNInfoHandler)void x !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNInfoHandler)void x !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,java.util.Collection,org.tmatesoft.svn.core.wc.ISVNInfoHandler)void - !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNInfoHandler)void x !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNInfoHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetWorkingCopyID(java.io.File,String)String - !org.tmatesoft.svn.core.SVNException
 doGetWorkingCopyID(java.io.File,String,boolean)String - !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.wc.SVNInfo - !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.wc.SVNInfo - !org.tmatesoft.svn.core.SVNException
 doCleanupWCProperties(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doSetWCFormat(java.io.File,int)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNPropertyHandler)void x !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc17
ISVNEditor2 ai
 addDir(String,java.util.List<String>,org.tmatesoft.svn.core.SVNProperties,long)void a !org.tmatesoft.svn.core.SVNException
 addFile(String,org.tmatesoft.svn.core.wc2.SvnChecksum,java.io.InputStream,org.tmatesoft.svn.core.SVNProperties,long)void a !org.tmatesoft.svn.core.SVNException
 addSymlink(String,String,org.tmatesoft.svn.core.SVNProperties,long)void a !org.tmatesoft.svn.core.SVNException
 addAbsent(String,org.tmatesoft.svn.core.SVNNodeKind,long)void a !org.tmatesoft.svn.core.SVNException
 alterDir(String,long,java.util.List<String>,org.tmatesoft.svn.core.SVNProperties)void a !org.tmatesoft.svn.core.SVNException
 alterFile(String,long,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnChecksum,java.io.InputStream)void a !org.tmatesoft.svn.core.SVNException
 alterSymlink(String,long,org.tmatesoft.svn.core.SVNProperties,String)void a !org.tmatesoft.svn.core.SVNException
 delete(String,long)void a !org.tmatesoft.svn.core.SVNException
 copy(String,long,String,long)void a !org.tmatesoft.svn.core.SVNException
 move(String,long,String,long)void a !org.tmatesoft.svn.core.SVNException
 rotate(java.util.List<String>,java.util.List<String>)void a !org.tmatesoft.svn.core.SVNException
 complete()void a !org.tmatesoft.svn.core.SVNException
 abort()void a !org.tmatesoft.svn.core.SVNException
SVNLogClient17 - :org.tmatesoft.svn.core.internal.wc16.SVNBasicDelegate
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 setDiffOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 getDiffOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 doAnnotate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],java.util.Collection,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],org.tmatesoft.svn.core.wc.SVNRevision,java.util.Collection,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.SVNDepth,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.SVNDepth,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
SVNTreeConflictEditor - :.ISVNEditor2
 eventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new(.db.SVNWCDb,org.tmatesoft.svn.core.wc.SVNOperation,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,.db.SVNWCDbRoot,java.io.File) -
 addDir(String,java.util.List<String>,org.tmatesoft.svn.core.SVNProperties,long)void - !org.tmatesoft.svn.core.SVNException
 addFile(String,org.tmatesoft.svn.core.wc2.SvnChecksum,java.io.InputStream,org.tmatesoft.svn.core.SVNProperties,long)void - !org.tmatesoft.svn.core.SVNException
 addSymlink(String,String,org.tmatesoft.svn.core.SVNProperties,long)void - !org.tmatesoft.svn.core.SVNException
 addAbsent(String,org.tmatesoft.svn.core.SVNNodeKind,long)void - !org.tmatesoft.svn.core.SVNException
 alterDir(String,long,java.util.List<String>,org.tmatesoft.svn.core.SVNProperties)void - !org.tmatesoft.svn.core.SVNException
 alterFile(String,long,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnChecksum,java.io.InputStream)void - !org.tmatesoft.svn.core.SVNException
 alterSymlink(String,long,org.tmatesoft.svn.core.SVNProperties,String)void - !org.tmatesoft.svn.core.SVNException
 delete(String,long)void - !org.tmatesoft.svn.core.SVNException
 copy(String,long,String,long)void - !org.tmatesoft.svn.core.SVNException
 move(String,long,String,long)void - !org.tmatesoft.svn.core.SVNException
 rotate(java.util.List<String>,java.util.List<String>)void - !org.tmatesoft.svn.core.SVNException
 complete()void -
 abort()void -
SVNWCContext - +CheckSpecialInfo,CheckWCRootInfo,CleanupHandler,CommittableExternalInfo,ConflictInfo,ConflictMarkersInfo,EntryLocationInfo,ISVNWCNodeHandler,MergeInfo,MergePropertiesInfo,NodeCopyFromField,NodeCopyFromInfo,NodeMovedAway,NodeMovedHere,NodePresence,ObstructionData,PresevePreMergeFileInfo,PristineContentsInfo,PropDiffs,RunBaseRemove,RunDirInstall,RunDirRemove,RunFileCommit,RunFileInstall,RunFileMove,RunFileRemove,RunFileTranslate,RunPostUpgrade,RunPrejInstall,RunRecordFileInfo,RunSetPropertyConflictMarkerTemp,RunSetTextConflictMarkersTemp,RunSyncFileFlags,RunWorkQueueOperation,SVNEolStyle,SVNEolStyleInfo,SVNWCNodeReposInfo,SVNWCSchedule,ScheduleInternalInfo,TranslateInfo,TreeLocalModsInfo,UniqueFileInfo,WorkQueueOperation,WritableBaseInfo
 CONFLICT_OP_UPDATE String s
 CONFLICT_OP_SWITCH String s
 CONFLICT_OP_MERGE String s
 CONFLICT_OP_PATCH String s
 CONFLICT_KIND_TEXT String s
 CONFLICT_KIND_PROP String s
 CONFLICT_KIND_TREE String s
 CONFLICT_KIND_REJECT String s
 CONFLICT_KIND_OBSTRUCTED String s
 INVALID_REVNUM long sf
 STREAM_CHUNK_SIZE int sf
 THIS_DIR_PREJ String sf
 PROP_REJ_EXT String sf
 CONFLICT_LOCAL_LABEL String sf
 CONFLICT_LATEST_LABEL String sf
 CONFLICT_START byte[] sf
 CONFLICT_END byte[] sf
 CONFLICT_SEPARATOR byte[] sf
 WC_NG_VERSION int sf
 WC_WCPROPS_MANY_FILES_VERSION int sf
 WC_WCPROPS_LOST int sf
 WC_ADM_FORMAT String sf
 WC_ADM_ENTRIES String sf
 WC_ADM_TMP String sf
 WC_ADM_PRISTINE String sf
 WC_ADM_NONEXISTENT_PATH String sf
 WC_NON_ENTRIES_STRING String sf
 hasLocalMods(java.io.File,java.io.File).SVNWCContext.TreeLocalModsInfo - !org.tmatesoft.svn.core.SVNException
 isAdminDirectory(String)boolean s
 new(org.tmatesoft.svn.core.wc.ISVNOptions,org.tmatesoft.svn.core.wc.ISVNEventHandler) -
 new(.db.ISVNWCDb.SVNWCDbOpenMode,org.tmatesoft.svn.core.wc.ISVNOptions,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler) -
 new(.db.ISVNWCDb,org.tmatesoft.svn.core.wc.ISVNEventHandler) -
 setOperation(org.tmatesoft.svn.core.wc2.SvnOperation<?>)void -
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler -
 pushEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 popEventHandler()void -
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 close()void -
 registerCleanupHandler(.SVNWCContext.CleanupHandler)void -
 cleanup()void - !org.tmatesoft.svn.core.SVNException
 getDb().db.ISVNWCDb -
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 readKind(java.io.File,boolean)org.tmatesoft.svn.core.SVNNodeKind - !org.tmatesoft.svn.core.SVNException
 readKind(java.io.File,boolean,boolean)org.tmatesoft.svn.core.SVNNodeKind - !org.tmatesoft.svn.core.SVNException
 isNodeAdded(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 isNodeReplaced(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getRevisionNumber(org.tmatesoft.svn.core.wc.SVNRevision,long[],org.tmatesoft.svn.core.io.SVNRepository,java.io.File)long - !org.tmatesoft.svn.core.SVNException
 getNodeChangedInfo(java.io.File).db.ISVNWCDb.WCDbInfo - !org.tmatesoft.svn.core.SVNException
 getNodeCommitBaseRev(java.io.File)long - !org.tmatesoft.svn.core.SVNException
 getNodeBaseRev(java.io.File)long - !org.tmatesoft.svn.core.SVNException
 getNodeScheduleInternal(java.io.File,boolean,boolean).SVNWCContext.ScheduleInternalInfo - !org.tmatesoft.svn.core.SVNException
 isTextModified(java.io.File,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 compareAndVerify(java.io.File,java.io.File,boolean,boolean,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 getPristineContents(java.io.File,boolean,boolean).SVNWCContext.PristineContentsInfo - !org.tmatesoft.svn.core.SVNException
 readSpecialFile(java.io.File)java.io.InputStream s !org.tmatesoft.svn.core.SVNException
 getCharset(java.io.File)String - !org.tmatesoft.svn.core.SVNException
 isSpecial(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getEolStyle(java.io.File).SVNWCContext.SVNEolStyleInfo - !org.tmatesoft.svn.core.SVNException
 getKeyWords(java.io.File,String)java.util.Map<String,byte[]> - !org.tmatesoft.svn.core.SVNException
 getTranslateInfo(java.io.File,boolean,boolean,boolean,boolean).SVNWCContext.TranslateInfo - !org.tmatesoft.svn.core.SVNException
 getTranslateInfo(java.io.File,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,boolean,boolean,boolean).SVNWCContext.TranslateInfo - !org.tmatesoft.svn.core.SVNException
 isFileExternal(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getNodeUrl(java.io.File)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 getConflicted(java.io.File,boolean,boolean,boolean).SVNWCContext.ConflictInfo - !org.tmatesoft.svn.core.SVNException
 getProperty(java.io.File,String)String - !org.tmatesoft.svn.core.SVNException
 getPropertyValue(java.io.File,String)org.tmatesoft.svn.core.SVNPropertyValue - !org.tmatesoft.svn.core.SVNException
 getUrlFromPath(java.io.File)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 getEntryLocation(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean).SVNWCContext.EntryLocationInfo - !org.tmatesoft.svn.core.SVNException
 getNodeCopyFromInfo(java.io.File,.SVNWCContext.NodeCopyFromField[]).SVNWCContext.NodeCopyFromInfo v !org.tmatesoft.svn.core.SVNException
 getNodeOrigin(java.io.File,boolean,.db.StructureFields.NodeOriginInfo[]).db.Structure<.db.StructureFields.NodeOriginInfo> v !org.tmatesoft.svn.core.SVNException
 isErrorAccess(org.tmatesoft.svn.core.SVNException)boolean s
 isPropsModified(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 nodeWalkChildren(java.io.File,.SVNWCContext.ISVNWCNodeHandler,boolean,org.tmatesoft.svn.core.SVNDepth,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 matchesChangelist(java.io.File,java.util.Collection<String>)boolean -
 acquireWriteLock(java.io.File,boolean,boolean)java.io.File - !org.tmatesoft.svn.core.SVNException
 obtainAnchorPath(java.io.File,boolean,boolean)java.io.File - !org.tmatesoft.svn.core.SVNException
 releaseWriteLock(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 checkWCRoot(java.io.File,boolean).SVNWCContext.CheckWCRootInfo - !org.tmatesoft.svn.core.SVNException
 exclude(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 checkSpecialPath(java.io.File).SVNWCContext.CheckSpecialInfo s
 removeFromRevisionControl(java.io.File,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 cropTree(java.io.File,org.tmatesoft.svn.core.SVNDepth)void - !org.tmatesoft.svn.core.SVNException
 getNodeReposInfo(java.io.File).SVNWCContext.SVNWCNodeReposInfo - !org.tmatesoft.svn.core.SVNException
 getTreeConflict(java.io.File)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription - !org.tmatesoft.svn.core.SVNException
 writeCheck(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 writeCheck(.db.ISVNWCDb,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 getPristineProps(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 getActualProps(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 mergeProperties(java.io.File,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean,org.tmatesoft.svn.core.wc.ISVNConflictHandler).SVNWCContext.MergePropertiesInfo - !org.tmatesoft.svn.core.SVNException
 mergeProperties2(.SVNWCContext.MergePropertiesInfo,java.io.File,.db.ISVNWCDb.SVNWCDbKind,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNConflictHandler).SVNWCContext.MergePropertiesInfo - !org.tmatesoft.svn.core.SVNException
 mergeProperties3(.SVNWCContext.MergePropertiesInfo,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties).SVNWCContext.MergePropertiesInfo - !org.tmatesoft.svn.core.SVNException
 openWritableBase(java.io.File,boolean,boolean).SVNWCContext.WritableBaseInfo - !org.tmatesoft.svn.core.SVNException
 hasMagicProperty(org.tmatesoft.svn.core.SVNProperties)boolean s
 getTranslatedStream(java.io.File,java.io.File,boolean,boolean)java.io.InputStream - !org.tmatesoft.svn.core.SVNException
 getTranslatedFile(java.io.File,java.io.File,boolean,boolean,boolean,boolean,boolean)java.io.File - !org.tmatesoft.svn.core.SVNException
 mergeText(java.io.File,java.io.File,java.io.File,String,String,String,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,boolean,org.tmatesoft.svn.core.wc.SVNDiffOptions,org.tmatesoft.svn.core.SVNProperties).SVNWCContext.MergeInfo - !org.tmatesoft.svn.core.SVNException
 merge(org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel,java.io.File,java.io.File,java.io.File,java.io.File,String,String,String,org.tmatesoft.svn.core.SVNProperties,boolean,org.tmatesoft.svn.core.wc.SVNDiffOptions,org.tmatesoft.svn.core.SVNProperties).SVNWCContext.MergeInfo - !org.tmatesoft.svn.core.SVNException
 openUniqueFile(java.io.File,boolean).SVNWCContext.UniqueFileInfo s !org.tmatesoft.svn.core.SVNException
 wqBuildFileMove(java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildFileMove(java.io.File,java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildFileCopyTranslated(java.io.File,java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildFileCopyTranslated(.db.SVNWCDb,java.io.File,java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildSetTextConflictMarkersTmp(java.io.File,java.io.File,java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildBaseRemove(java.io.File,boolean)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildBaseRemove(java.io.File,long,.db.ISVNWCDb.SVNWCDbKind)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildBaseRemove(.db.SVNWCDb,java.io.File,long,.db.ISVNWCDb.SVNWCDbKind)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildRecordFileinfo(java.io.File,org.tmatesoft.svn.core.internal.util.SVNDate)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildFileInstall(java.io.File,java.io.File,boolean,boolean)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildFileInstall(.db.SVNWCDb,java.io.File,java.io.File,boolean,boolean)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildSyncFileFlags(java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildSyncFileFlags(.db.SVNWCDb,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildFileRemove(java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildFileRemove(.db.SVNWCDb,java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildDirInstall(java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildDirInstall(.db.SVNWCDb,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildDirRemove(.db.SVNWCDb,java.io.File,java.io.File,boolean)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildPrejInstall(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildPrejInstall(.db.ISVNWCDb,java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqBuildSetPropertyConflictMarkerTemp(java.io.File,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqBuildPostUpgrade()org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 wqMerge(org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)org.tmatesoft.svn.core.internal.util.SVNSkel s !org.tmatesoft.svn.core.SVNException
 wqRun(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 removeBaseNode(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 getAndRecordFileInfo(java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 syncFileFlags(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 createPrejFile(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)java.io.File - !org.tmatesoft.svn.core.SVNException
 resolveConflictOnNode(java.io.File,boolean,boolean,org.tmatesoft.svn.core.wc.SVNConflictChoice)boolean - !org.tmatesoft.svn.core.SVNException
 resolvedConflict(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,String,boolean,org.tmatesoft.svn.core.wc.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 checkWC(java.io.File)int - !org.tmatesoft.svn.core.SVNException
 initializeWC(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNDepth,int)void - !org.tmatesoft.svn.core.SVNException
 getActualTarget(java.io.File)String - !org.tmatesoft.svn.core.SVNException
 getNodeReposRelPath(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 isChangelistMatch(java.io.File,java.util.Collection<String>)boolean -
 isNodeStatusDeleted(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getPropDiffs(java.io.File).SVNWCContext.PropDiffs - !org.tmatesoft.svn.core.SVNException
 getNodeLock(java.io.File).db.ISVNWCDb.SVNWCDbLock - !org.tmatesoft.svn.core.SVNException
 getNodeChildren(java.io.File,boolean)java.util.List<java.io.File> - !org.tmatesoft.svn.core.SVNException
 getChildrenOfWorkingNode(java.io.File,boolean)java.util.List<java.io.File> - !org.tmatesoft.svn.core.SVNException
 getNodeDepth(java.io.File)org.tmatesoft.svn.core.SVNDepth - !org.tmatesoft.svn.core.SVNException
 wqBuildFileCommit(java.io.File,boolean)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 ensureNoUnfinishedTransactions()void - !org.tmatesoft.svn.core.SVNException
 canonicalizeURLs(java.io.File,.SVNExternalsStore,boolean)void - !org.tmatesoft.svn.core.SVNException
 setSqliteJournalMode(org.tmatesoft.sqljet.core.internal.SqlJetPagerJournalMode)void -
 setSqliteTemporaryDbInMemory(boolean)void -
 conflictCreateMarker(org.tmatesoft.svn.core.internal.util.SVNSkel,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 invokeConflictResolver(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.wc.ISVNConflictHandler,org.tmatesoft.svn.core.ISVNCanceller)void - !org.tmatesoft.svn.core.SVNException
 resolveTextConflict(java.io.File,org.tmatesoft.svn.core.wc.SVNOperation,java.io.File,java.io.File,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,java.io.File,java.io.File,org.tmatesoft.svn.core.wc.ISVNConflictHandler).SVNWCContext.TextConflictResolutionInfo - !org.tmatesoft.svn.core.SVNException
 getNodeBase(java.io.File,boolean,boolean).db.ISVNWCDb.WCDbBaseInfo - !org.tmatesoft.svn.core.SVNException
 acquireWriteLockForResolve(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 getNodePresence(java.io.File,boolean).SVNWCContext.NodePresence - !org.tmatesoft.svn.core.SVNException
 committableExternalsBelow(java.util.List<.SVNWCContext.CommittableExternalInfo>,java.io.File,org.tmatesoft.svn.core.SVNDepth)java.util.List<.SVNWCContext.CommittableExternalInfo> - !org.tmatesoft.svn.core.SVNException
 nodeWasMovedHere(java.io.File).SVNWCContext.NodeMovedHere - !org.tmatesoft.svn.core.SVNException
 nodeWasMovedAway(java.io.File).SVNWCContext.NodeMovedAway - !org.tmatesoft.svn.core.SVNException
 getNodeDeletedAncestor(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 checkForObstructions(java.io.File,boolean).SVNWCContext.ObstructionData - !org.tmatesoft.svn.core.SVNException
 deleteTreeConflict(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 addTreeConflict(.SVNWCConflictDescription17)void - !org.tmatesoft.svn.core.SVNException
SVNWCContext.ISVNWCNodeHandler sai
 nodeFound(java.io.File,.db.ISVNWCDb.SVNWCDbKind)void a !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc17.db
ISVNWCDb ai +Moved,NodeInstallInfo,SVNWCDbBaseMovedToData,SVNWCDbInfo,SVNWCDbKind,SVNWCDbLock,SVNWCDbNodeCheckReplaceData,SVNWCDbOpenMode,SVNWCDbStatus,SVNWCDbUpgradeData,SwitchedInfo,WCDbAdditionInfo,WCDbBaseInfo,WCDbDeletionInfo,WCDbInfo,WCDbRepositoryInfo,WCDbWorkQueueInfo
 WC_FORMAT_17 int sf
 WC_FORMAT_18 int sf
 WC_HAS_WORK_QUEUE int sf
 INVALID_FILESIZE long sf
 INVALID_REVNUM long sf
 SDB_FILE String sf
 SDB_FILE_UPGRADE String sf
 PRISTINE_STORAGE_RELPATH String sf
 PRISTINE_TEMPDIR_RELPATH String sf
 WCROOT_TEMPDIR_RELPATH String sf
 open(.ISVNWCDb.SVNWCDbOpenMode,org.tmatesoft.svn.core.wc.ISVNOptions,boolean,boolean)void a
 close()void a
 getConfig()org.tmatesoft.svn.core.wc.ISVNOptions a
 init(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNDepth,int)void a !org.tmatesoft.svn.core.SVNException
 toRelPath(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 toRelPath(java.io.File,java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 fromRelPath(java.io.File,java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 addBaseDirectory(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.util.List<java.io.File>,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,boolean,org.tmatesoft.svn.core.SVNProperties,java.util.Map<String,org.tmatesoft.svn.core.SVNProperties>,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 addBaseFile(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,org.tmatesoft.svn.core.wc2.SvnChecksum,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,java.util.Map<String,org.tmatesoft.svn.core.SVNProperties>,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 addBaseSymlink(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,boolean,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 addBaseExcludedNode(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,.ISVNWCDb.SVNWCDbKind,.ISVNWCDb.SVNWCDbStatus,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 removeBase(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 removeBase(java.io.File,boolean,boolean,boolean,long,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 getBaseInfo(java.io.File,.ISVNWCDb.WCDbBaseInfo.BaseInfoField[]).ISVNWCDb.WCDbBaseInfo av !org.tmatesoft.svn.core.SVNException
 getBaseProps(java.io.File)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
 getBaseChildren(java.io.File)java.util.Set<String> a !org.tmatesoft.svn.core.SVNException
 getBaseChildrenMap(java.io.File,boolean)java.util.Map<String,.ISVNWCDb.WCDbBaseInfo> a !org.tmatesoft.svn.core.SVNException
 getBaseChildrenMap(.SVNWCDbRoot,java.io.File,boolean)java.util.Map<String,.ISVNWCDb.WCDbBaseInfo> a !org.tmatesoft.svn.core.SVNException
 setBaseDavCache(java.io.File,org.tmatesoft.svn.core.SVNProperties)void a !org.tmatesoft.svn.core.SVNException
 getBaseDavCache(java.io.File)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
 clearDavCacheRecursive(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 getPristinePath(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)java.io.File a !org.tmatesoft.svn.core.SVNException
 readPristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)java.io.InputStream a !org.tmatesoft.svn.core.SVNException
 getPristineTempDir(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 installPristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum,org.tmatesoft.svn.core.wc2.SvnChecksum)void a !org.tmatesoft.svn.core.SVNException
 getPristineMD5(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)org.tmatesoft.svn.core.wc2.SvnChecksum a !org.tmatesoft.svn.core.SVNException
 getPristineSHA1(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)org.tmatesoft.svn.core.wc2.SvnChecksum a !org.tmatesoft.svn.core.SVNException
 removePristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)void a !org.tmatesoft.svn.core.SVNException
 cleanupPristine(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 checkPristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)boolean a !org.tmatesoft.svn.core.SVNException
 opCopy(java.io.File,java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opCopyShadowedLayer(java.io.File,java.io.File,boolean)void a !org.tmatesoft.svn.core.SVNException
 opCopyDir(java.io.File,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,java.util.List<java.io.File>,boolean,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opCopyFile(java.io.File,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.wc2.SvnChecksum,boolean,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opAddDirectory(java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opAddFile(java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opAddSymlink(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opSetProps(java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opDelete(java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.wc.ISVNEventHandler)void a !org.tmatesoft.svn.core.SVNException
 opSetChangelist(java.io.File,String,String[],org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNEventHandler)void a !org.tmatesoft.svn.core.SVNException
 opMarkResolved(java.io.File,boolean,boolean,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opMarkConflict(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opRevert(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean)void a !org.tmatesoft.svn.core.SVNException
 opReadAllTreeConflicts(java.io.File)java.util.Map<String,org.tmatesoft.svn.core.wc.SVNTreeConflictDescription> a !org.tmatesoft.svn.core.SVNException
 opReadTreeConflict(java.io.File)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription a !org.tmatesoft.svn.core.SVNException
 opSetTreeConflict(java.io.File,org.tmatesoft.svn.core.wc.SVNTreeConflictDescription)void a !org.tmatesoft.svn.core.SVNException
 readInfo(java.io.File,.ISVNWCDb.WCDbInfo.InfoField[]).ISVNWCDb.WCDbInfo av !org.tmatesoft.svn.core.SVNException
 readInfo(java.io.File,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> av !org.tmatesoft.svn.core.SVNException
 readInfo(java.io.File,boolean,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> av !org.tmatesoft.svn.core.SVNException
 readSingleInfo(java.io.File,boolean,.ISVNWCDb.WCDbInfo.InfoField[]).ISVNWCDb.SVNWCDbInfo av !org.tmatesoft.svn.core.SVNException
 readProperties(java.io.File)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
 readPristineProperties(java.io.File)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
 readChildren(java.io.File)java.util.Set<String> a !org.tmatesoft.svn.core.SVNException
 readChildren(java.io.File,java.util.Map<String,.ISVNWCDb.SVNWCDbInfo>,java.util.Set<String>)void a !org.tmatesoft.svn.core.SVNException
 readConflictVictims(java.io.File)java.util.List<String> a !org.tmatesoft.svn.core.SVNException
 readConflicts(java.io.File)java.util.List<org.tmatesoft.svn.core.wc.SVNConflictDescription> a !org.tmatesoft.svn.core.SVNException
 readConflict(java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel a !org.tmatesoft.svn.core.SVNException
 readKind(java.io.File,boolean).ISVNWCDb.SVNWCDbKind a !org.tmatesoft.svn.core.SVNException
 readKind(java.io.File,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNNodeKind a !org.tmatesoft.svn.core.SVNException
 isNodeHidden(java.io.File)boolean a !org.tmatesoft.svn.core.SVNException
 globalCommit(java.io.File,long,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,org.tmatesoft.svn.core.wc2.SvnChecksum,java.util.List<java.io.File>,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 globalRecordFileinfo(java.io.File,long,long)void a !org.tmatesoft.svn.core.SVNException
 addLock(java.io.File,.ISVNWCDb.SVNWCDbLock)void a !org.tmatesoft.svn.core.SVNException
 removeLock(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 scanBaseRepository(java.io.File,.ISVNWCDb.WCDbRepositoryInfo.RepositoryInfoField[]).ISVNWCDb.WCDbRepositoryInfo av !org.tmatesoft.svn.core.SVNException
 readRepositoryInfo(java.io.File,.ISVNWCDb.WCDbRepositoryInfo.RepositoryInfoField[]).ISVNWCDb.WCDbRepositoryInfo av !org.tmatesoft.svn.core.SVNException
 scanAddition(java.io.File,.ISVNWCDb.WCDbAdditionInfo.AdditionInfoField[]).ISVNWCDb.WCDbAdditionInfo av !org.tmatesoft.svn.core.SVNException
 scanDeletion(java.io.File,.ISVNWCDb.WCDbDeletionInfo.DeletionInfoField[]).ISVNWCDb.WCDbDeletionInfo av !org.tmatesoft.svn.core.SVNException
 addWorkQueue(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 fetchWorkQueue(java.io.File).ISVNWCDb.WCDbWorkQueueInfo a !org.tmatesoft.svn.core.SVNException
 completedWorkQueue(java.io.File,long)void a !org.tmatesoft.svn.core.SVNException
 isWCLocked(java.io.File)boolean a !org.tmatesoft.svn.core.SVNException
 isWCRoot(java.io.File)boolean a !org.tmatesoft.svn.core.SVNException
 isWCRoot(java.io.File,boolean)boolean a !org.tmatesoft.svn.core.SVNException
 getFormatTemp(java.io.File)int a !org.tmatesoft.svn.core.SVNException
 getFileExternalTemp(java.io.File)String a !org.tmatesoft.svn.core.SVNException
 borrowDbTemp(java.io.File,.ISVNWCDb.SVNWCDbOpenMode)org.tmatesoft.svn.core.internal.db.SVNSqlJetDb a !org.tmatesoft.svn.core.SVNException
 opStartDirectoryUpdateTemp(java.io.File,java.io.File,long)void a !org.tmatesoft.svn.core.SVNException
 opMakeCopyTemp(java.io.File,boolean)void a !org.tmatesoft.svn.core.SVNException
 opSetNewDirToIncompleteTemp(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 getWCRootTempDir(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 opRemoveWorkingTemp(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 opSetBaseIncompleteTemp(java.io.File,boolean)void a !org.tmatesoft.svn.core.SVNException
 opSetDirDepthTemp(java.io.File,org.tmatesoft.svn.core.SVNDepth)void a !org.tmatesoft.svn.core.SVNException
 opRemoveEntryTemp(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 opSetRevAndReposRelpathTemp(java.io.File,long,boolean,java.io.File,org.tmatesoft.svn.core.SVNURL,String)void a !org.tmatesoft.svn.core.SVNException
 obtainWCLock(java.io.File,int,boolean)void a !org.tmatesoft.svn.core.SVNException
 releaseWCLock(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 getWCRoot(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 forgetDirectoryTemp(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 isWCLockOwns(java.io.File,boolean)boolean a !org.tmatesoft.svn.core.SVNException
 opSetTextConflictMarkerFilesTemp(java.io.File,java.io.File,java.io.File,java.io.File)void a !org.tmatesoft.svn.core.SVNException
 addBaseNotPresentNode(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,.ISVNWCDb.SVNWCDbKind,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void a !org.tmatesoft.svn.core.SVNException
 opSetPropertyConflictMarkerFileTemp(java.io.File,String)void a !org.tmatesoft.svn.core.SVNException
 opBumpRevisionPostUpdate(java.io.File,org.tmatesoft.svn.core.SVNDepth,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,java.util.Collection<java.io.File>,java.util.Map<java.io.File,java.util.Map<String,org.tmatesoft.svn.core.SVNProperties>>,org.tmatesoft.svn.core.wc.ISVNEventHandler)void a !org.tmatesoft.svn.core.SVNException
 getExternalsDefinedBelow(java.io.File)java.util.Map<java.io.File,java.io.File> a !org.tmatesoft.svn.core.SVNException
 gatherExternalDefinitions(java.io.File,org.tmatesoft.svn.core.internal.wc17.SVNExternalsStore)void a !org.tmatesoft.svn.core.SVNException
 readInfoBelowWorking(java.io.File).ISVNWCDb.WCDbInfo a !org.tmatesoft.svn.core.SVNException
 readPristineInfo(java.io.File).Structure<.StructureFields.PristineInfo> a !org.tmatesoft.svn.core.SVNException
 registerExternal(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.SVNURL,String,java.io.File,long,long)void a !org.tmatesoft.svn.core.SVNException
 getChildrenOfWorkingNode(java.io.File)java.util.Set<String> a !org.tmatesoft.svn.core.SVNException
 opRemoveNode(java.io.File,long,.ISVNWCDb.SVNWCDbKind)void a !org.tmatesoft.svn.core.SVNException
 upgradeBegin(java.io.File,.ISVNWCDb.SVNWCDbUpgradeData,org.tmatesoft.svn.core.SVNURL,String,int)void a !org.tmatesoft.svn.core.SVNException
 nodeCheckReplace(java.io.File).ISVNWCDb.SVNWCDbNodeCheckReplaceData a !org.tmatesoft.svn.core.SVNException
 getSDb(java.io.File)org.tmatesoft.svn.core.internal.db.SVNSqlJetDb a !org.tmatesoft.svn.core.SVNException
 baseMovedTo(java.io.File).ISVNWCDb.SVNWCDbBaseMovedToData a !org.tmatesoft.svn.core.SVNException
 readNodeInstallInfo(java.io.File,java.io.File).ISVNWCDb.NodeInstallInfo a !org.tmatesoft.svn.core.SVNException
 resolveBreakMovedAway(java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler)void a !org.tmatesoft.svn.core.SVNException
 resolveDeleteRaiseMovedAway(java.io.File,org.tmatesoft.svn.core.wc.ISVNEventHandler)void a !org.tmatesoft.svn.core.SVNException
 updateMovedAwayConflictVictim(java.io.File,org.tmatesoft.svn.core.wc.ISVNEventHandler)void a !org.tmatesoft.svn.core.SVNException
 isSwitched(java.io.File).ISVNWCDb.SwitchedInfo a !org.tmatesoft.svn.core.SVNException
 getConflictMarkerFiles(java.io.File)java.util.List<java.io.File> a !org.tmatesoft.svn.core.SVNException
 minMaxRevisions(java.io.File,boolean)long[] a !org.tmatesoft.svn.core.SVNException
 opHandleMoveBack(java.io.File,java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)boolean a !org.tmatesoft.svn.core.SVNException
 requiredLockForResolve(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 getNodeLockTokensRecursive(java.io.File)java.util.Map<org.tmatesoft.svn.core.SVNURL,String> a !org.tmatesoft.svn.core.SVNException
 committableExternalsBelow(java.io.File,boolean)java.util.List<org.tmatesoft.svn.core.internal.wc17.SVNWCContext.CommittableExternalInfo> a !org.tmatesoft.svn.core.SVNException
 scanMoved(java.io.File).ISVNWCDb.Moved a !org.tmatesoft.svn.core.SVNException
 dropRoot(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 upgradeInsertExternal(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,java.io.File,java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,long)void a !org.tmatesoft.svn.core.SVNException
SVNWCDb - :.ISVNWCDb +BaseMovedTo,BaseRemove,CheckReplace,Commit,DirParsedInfo,InsertBase,InsertWorking,ReposInfo,ResolveBreakMovedAway
 FORMAT_FROM_SDB int sf
 UNKNOWN_WC_ID long sf
 isAbsolute(java.io.File)boolean s
 getInfoFields(Class<<E>>,<E>[])java.util.EnumSet<<E>> sv <E=Enum<<E>>>
 new() -
 setWC17SupportEnabled(boolean)void -
 isWC17AccessEnabled()boolean -
 open(.ISVNWCDb.SVNWCDbOpenMode,org.tmatesoft.svn.core.wc.ISVNOptions,boolean,boolean)void -
 setJournalModel(org.tmatesoft.sqljet.core.internal.SqlJetPagerJournalMode)void -
 setTemporaryDbInMemory(boolean)void -
 close()void -
 ensureNoUnfinishedTransactions()void - !org.tmatesoft.svn.core.SVNException
 getConfig()org.tmatesoft.svn.core.wc.ISVNOptions -
 init(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNDepth,int)void - !org.tmatesoft.svn.core.SVNException
 createReposId(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,org.tmatesoft.svn.core.SVNURL,String)long - !org.tmatesoft.svn.core.SVNException
 addWorkItems(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,org.tmatesoft.svn.core.internal.util.SVNSkel)void s !org.tmatesoft.svn.core.SVNException
 getExternalsDefinedBelow(java.io.File)java.util.Map<java.io.File,java.io.File> - !org.tmatesoft.svn.core.SVNException
 gatherExternalDefinitions(java.io.File,org.tmatesoft.svn.core.internal.wc17.SVNExternalsStore)void - !org.tmatesoft.svn.core.SVNException
 addBaseExcludedNode(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,.ISVNWCDb.SVNWCDbKind,.ISVNWCDb.SVNWCDbStatus,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 addBaseDirectory(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.util.List<java.io.File>,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,boolean,org.tmatesoft.svn.core.SVNProperties,java.util.Map<String,org.tmatesoft.svn.core.SVNProperties>,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 insertIncompleteChildren(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,long,java.io.File,long,java.io.File,long,java.util.List<java.io.File>,long)void - !org.tmatesoft.svn.core.SVNException
 extendParentDelete(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,long,java.io.File,org.tmatesoft.svn.core.SVNNodeKind,int)void - !org.tmatesoft.svn.core.SVNException
 retractParentDelete(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,long,java.io.File,int)void - !org.tmatesoft.svn.core.SVNException
 addBaseFile(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,org.tmatesoft.svn.core.wc2.SvnChecksum,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,java.util.Map<String,org.tmatesoft.svn.core.SVNProperties>,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 addBaseSymlink(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,boolean,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 addLock(java.io.File,.ISVNWCDb.SVNWCDbLock)void - !org.tmatesoft.svn.core.SVNException
 addWorkQueue(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 checkPristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)boolean - !org.tmatesoft.svn.core.SVNException
 completedWorkQueue(java.io.File,long)void - !org.tmatesoft.svn.core.SVNException
 fetchWorkQueue(java.io.File).ISVNWCDb.WCDbWorkQueueInfo - !org.tmatesoft.svn.core.SVNException
 fromRelPath(java.io.File,java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 getBaseChildren(java.io.File)java.util.Set<String> - !org.tmatesoft.svn.core.SVNException
 getWorkingChildren(java.io.File)java.util.Set<String> - !org.tmatesoft.svn.core.SVNException
 getBaseDavCache(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 clearDavCacheRecursive(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 getBaseInfo(java.io.File,.ISVNWCDb.WCDbBaseInfo.BaseInfoField[]).ISVNWCDb.WCDbBaseInfo v !org.tmatesoft.svn.core.SVNException
 getBaseInfo(.SVNWCDbRoot,java.io.File,.ISVNWCDb.WCDbBaseInfo.BaseInfoField[]).ISVNWCDb.WCDbBaseInfo v !org.tmatesoft.svn.core.SVNException
 getBaseProps(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 getFormatTemp(java.io.File)int - !org.tmatesoft.svn.core.SVNException
 getPristineMD5(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)org.tmatesoft.svn.core.wc2.SvnChecksum - !org.tmatesoft.svn.core.SVNException
 getPristinePath(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)java.io.File - !org.tmatesoft.svn.core.SVNException
 getPristineSHA1(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)org.tmatesoft.svn.core.wc2.SvnChecksum - !org.tmatesoft.svn.core.SVNException
 getPristineTempDir(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 globalRecordFileinfo(java.io.File,long,long)void - !org.tmatesoft.svn.core.SVNException
 installPristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum,org.tmatesoft.svn.core.wc2.SvnChecksum)void - !org.tmatesoft.svn.core.SVNException
 isNodeHidden(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 parseDir(java.io.File,org.tmatesoft.svn.core.internal.db.SVNSqlJetDb.Mode).SVNWCDb.DirParsedInfo - !org.tmatesoft.svn.core.SVNException
 parseDir(java.io.File,org.tmatesoft.svn.core.internal.db.SVNSqlJetDb.Mode,boolean,boolean).SVNWCDb.DirParsedInfo - !org.tmatesoft.svn.core.SVNException
 isWCLocked(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 getSDb(java.io.File)org.tmatesoft.svn.core.internal.db.SVNSqlJetDb - !org.tmatesoft.svn.core.SVNException
 opAddDirectory(java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opAddFile(java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opAddSymlink(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opCopy(java.io.File,java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opCopyShadowedLayer(java.io.File,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 opCopyDir(java.io.File,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,java.util.List<java.io.File>,boolean,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opCopyFile(java.io.File,org.tmatesoft.svn.core.SVNProperties,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.wc2.SvnChecksum,boolean,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opDelete(java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 opMarkResolved(java.io.File,boolean,boolean,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opMarkConflict(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 markConflictInternal(.SVNWCDbRoot,java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opReadAllTreeConflicts(java.io.File)java.util.Map<String,org.tmatesoft.svn.core.wc.SVNTreeConflictDescription> - !org.tmatesoft.svn.core.SVNException
 opReadTreeConflict(java.io.File)org.tmatesoft.svn.core.wc.SVNTreeConflictDescription - !org.tmatesoft.svn.core.SVNException
 opMakeCopy(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opRevert(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean)void - !org.tmatesoft.svn.core.SVNException
 opSetChangelist(java.io.File,String,String[],org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 opSetProps(java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.util.SVNSkel,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 setActualProperties(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,long,java.io.File,org.tmatesoft.svn.core.SVNProperties)void - !org.tmatesoft.svn.core.SVNException
 opSetTreeConflict(java.io.File,org.tmatesoft.svn.core.wc.SVNTreeConflictDescription)void - !org.tmatesoft.svn.core.SVNException
 readChildren(java.io.File)java.util.Set<String> - !org.tmatesoft.svn.core.SVNException
 getChildrenOfWorkingNode(java.io.File)java.util.Set<String> - !org.tmatesoft.svn.core.SVNException
 readChildren(java.io.File,java.util.Map<String,.ISVNWCDb.SVNWCDbInfo>,java.util.Set<String>)void - !org.tmatesoft.svn.core.SVNException
 readChildren(.SVNWCDbRoot,java.io.File,java.util.Map<String,.ISVNWCDb.SVNWCDbInfo>,java.util.Set<String>)void - !org.tmatesoft.svn.core.SVNException
 getBaseChildrenMap(java.io.File,boolean)java.util.Map<String,.ISVNWCDb.WCDbBaseInfo> - !org.tmatesoft.svn.core.SVNException
 getBaseChildrenMap(.SVNWCDbRoot,java.io.File,boolean)java.util.Map<String,.ISVNWCDb.WCDbBaseInfo> - !org.tmatesoft.svn.core.SVNException
 readConflictVictims(java.io.File)java.util.List<String> - !org.tmatesoft.svn.core.SVNException
 readConflicts(java.io.File)java.util.List<org.tmatesoft.svn.core.wc.SVNConflictDescription> - !org.tmatesoft.svn.core.SVNException
 readConflicts(java.io.File,boolean)java.util.List<org.tmatesoft.svn.core.internal.wc17.SVNWCConflictDescription17> - !org.tmatesoft.svn.core.SVNException
 readConflict(java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 readConflictInternal(.SVNWCDbRoot,java.io.File)org.tmatesoft.svn.core.internal.util.SVNSkel - !org.tmatesoft.svn.core.SVNException
 readInfo(java.io.File,.ISVNWCDb.WCDbInfo.InfoField[]).ISVNWCDb.WCDbInfo v !org.tmatesoft.svn.core.SVNException
 readInfo(java.io.File,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> v !org.tmatesoft.svn.core.SVNException
 readInfo(java.io.File,boolean,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> v !org.tmatesoft.svn.core.SVNException
 readSingleInfo(java.io.File,boolean,.ISVNWCDb.WCDbInfo.InfoField[]).ISVNWCDb.SVNWCDbInfo v !org.tmatesoft.svn.core.SVNException
 readOpDepth(.SVNWCDbRoot,java.io.File)long - !org.tmatesoft.svn.core.SVNException
 readInfoBelowWorking(java.io.File).ISVNWCDb.WCDbInfo - !org.tmatesoft.svn.core.SVNException
 readInfoBelowWorking(.SVNWCDbRoot,java.io.File,int).ISVNWCDb.WCDbInfo - !org.tmatesoft.svn.core.SVNException
 readInfo(.SVNWCDbRoot,java.io.File,.ISVNWCDb.WCDbInfo.InfoField[]).ISVNWCDb.WCDbInfo v !org.tmatesoft.svn.core.SVNException
 getWorkingStatus(.ISVNWCDb.SVNWCDbStatus).ISVNWCDb.SVNWCDbStatus s
 readKind(java.io.File,boolean).ISVNWCDb.SVNWCDbKind - !org.tmatesoft.svn.core.SVNException
 readKind(java.io.File,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNNodeKind - !org.tmatesoft.svn.core.SVNException
 readPristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)java.io.InputStream - !org.tmatesoft.svn.core.SVNException
 readPristineProperties(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 readPropertiesRecursively(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,java.util.Collection<String>,org.tmatesoft.svn.core.wc2.ISvnObjectReceiver<org.tmatesoft.svn.core.SVNProperties>)void - !org.tmatesoft.svn.core.SVNException
 readProperties(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 removeBase(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 removeBase(java.io.File,boolean,boolean,boolean,long,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 removeLock(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 removePristine(java.io.File,org.tmatesoft.svn.core.wc2.SvnChecksum)void - !org.tmatesoft.svn.core.SVNException
 scanAddition(java.io.File,.ISVNWCDb.WCDbAdditionInfo.AdditionInfoField[]).ISVNWCDb.WCDbAdditionInfo v !org.tmatesoft.svn.core.SVNException
 scanBaseRepository(java.io.File,.ISVNWCDb.WCDbRepositoryInfo.RepositoryInfoField[]).ISVNWCDb.WCDbRepositoryInfo v !org.tmatesoft.svn.core.SVNException
 readRepositoryInfo(java.io.File,.ISVNWCDb.WCDbRepositoryInfo.RepositoryInfoField[]).ISVNWCDb.WCDbRepositoryInfo v !org.tmatesoft.svn.core.SVNException
 scanDeletion(java.io.File,.ISVNWCDb.WCDbDeletionInfo.DeletionInfoField[]).ISVNWCDb.WCDbDeletionInfo v !org.tmatesoft.svn.core.SVNException
 getMovedTo(boolean,.statement.SVNWCDbSelectDeletionInfo,java.io.File,.SVNWCDbRoot,java.io.File).SVNWCDb.MovedTo - !org.tmatesoft.svn.core.SVNException
 navigateToParent(.SVNWCDbDir,org.tmatesoft.svn.core.internal.db.SVNSqlJetDb.Mode).SVNWCDbDir - !org.tmatesoft.svn.core.SVNException
 setBaseDavCache(java.io.File,org.tmatesoft.svn.core.SVNProperties)void - !org.tmatesoft.svn.core.SVNException
 toRelPath(java.io.File,java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 toRelPath(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 getFileExternalTemp(java.io.File)String - !org.tmatesoft.svn.core.SVNException
 cleanupPristine(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 fetchReposInfo(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,long).SVNWCDb.ReposInfo - !org.tmatesoft.svn.core.SVNException
 fetchRepositoryInfo(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,long).Structure<.StructureFields.RepositoryInfo> - !org.tmatesoft.svn.core.SVNException
 verifyDirUsable(.SVNWCDbDir)void os !org.tmatesoft.svn.core.SVNException
 borrowDbTemp(java.io.File,.ISVNWCDb.SVNWCDbOpenMode)org.tmatesoft.svn.core.internal.db.SVNSqlJetDb - !org.tmatesoft.svn.core.SVNException
 isWCRoot(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 isWCRoot(java.io.File,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 opStartDirectoryUpdateTemp(java.io.File,java.io.File,long)void - !org.tmatesoft.svn.core.SVNException
 opMakeCopyTemp(java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 gatherRepoChildren(.SVNWCDbRoot,java.io.File,long)java.util.List<String> - !org.tmatesoft.svn.core.SVNException
 fetchReposId(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,org.tmatesoft.svn.core.SVNURL,String)long - !org.tmatesoft.svn.core.SVNException
 opSetNewDirToIncompleteTemp(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opBumpRevisionPostUpdate(java.io.File,org.tmatesoft.svn.core.SVNDepth,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,java.util.Collection<java.io.File>,java.util.Map<java.io.File,java.util.Map<String,org.tmatesoft.svn.core.SVNProperties>>,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 getWCRootTempDir(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 opRemoveWorkingTemp(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 opSetBaseIncompleteTemp(java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 opSetDirDepthTemp(java.io.File,org.tmatesoft.svn.core.SVNDepth)void - !org.tmatesoft.svn.core.SVNException
 opRemoveEntryTemp(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 opSetRevAndReposRelpathTemp(java.io.File,long,boolean,java.io.File,org.tmatesoft.svn.core.SVNURL,String)void - !org.tmatesoft.svn.core.SVNException
 obtainWCLock(java.io.File,int,boolean)void - !org.tmatesoft.svn.core.SVNException
 releaseWCLock(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 getWCRoot(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 forgetDirectoryTemp(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 isWCLockOwns(java.io.File,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 opSetTextConflictMarkerFilesTemp(java.io.File,java.io.File,java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 addBaseNotPresentNode(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,.ISVNWCDb.SVNWCDbKind,org.tmatesoft.svn.core.internal.util.SVNSkel,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 opSetPropertyConflictMarkerFileTemp(java.io.File,String)void - !org.tmatesoft.svn.core.SVNException
 globalCommit(java.io.File,long,long,org.tmatesoft.svn.core.internal.util.SVNDate,String,org.tmatesoft.svn.core.wc2.SvnChecksum,java.util.List<java.io.File>,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 readPristineInfo(java.io.File).Structure<.StructureFields.PristineInfo> - !org.tmatesoft.svn.core.SVNException
 obtainWcRoot(java.io.File).SVNWCDb.DirParsedInfo - !org.tmatesoft.svn.core.SVNException
 obtainWcRoot(java.io.File,boolean).SVNWCDb.DirParsedInfo - !org.tmatesoft.svn.core.SVNException
 registerExternal(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.SVNURL,String,java.io.File,long,long)void - !org.tmatesoft.svn.core.SVNException
 opRemoveNode(java.io.File,long,.ISVNWCDb.SVNWCDbKind)void - !org.tmatesoft.svn.core.SVNException
 upgradeBegin(java.io.File,.ISVNWCDb.SVNWCDbUpgradeData,org.tmatesoft.svn.core.SVNURL,String,int)void - !org.tmatesoft.svn.core.SVNException
 nodeCheckReplace(java.io.File).ISVNWCDb.SVNWCDbNodeCheckReplaceData - !org.tmatesoft.svn.core.SVNException
 baseMovedTo(java.io.File).ISVNWCDb.SVNWCDbBaseMovedToData - !org.tmatesoft.svn.core.SVNException
 readNodeInstallInfo(java.io.File,java.io.File).ISVNWCDb.NodeInstallInfo - !org.tmatesoft.svn.core.SVNException
 resolveBreakMovedAway(java.io.File,java.io.File,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 opDepthMovedTo(long,.SVNWCDbRoot,java.io.File).SVNWCDb.BaseMovedTo - !org.tmatesoft.svn.core.SVNException
 resolveDeleteRaiseMovedAway(java.io.File,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 updateMoveListNotify(.SVNWCDbRoot,long,long,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 updateMoveListAdd(.SVNWCDbRoot,java.io.File,org.tmatesoft.svn.core.wc.SVNEventAction,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.wc.SVNStatusType,org.tmatesoft.svn.core.wc.SVNStatusType)void s !org.tmatesoft.svn.core.SVNException
 updateMovedAwayConflictVictim(java.io.File,org.tmatesoft.svn.core.wc.ISVNEventHandler)void - !org.tmatesoft.svn.core.SVNException
 wqAdd(java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)void - !org.tmatesoft.svn.core.SVNException
 getChildrenOpDepth(.SVNWCDbRoot,java.io.File,int)java.util.Map<String,.ISVNWCDb.SVNWCDbKind> - !org.tmatesoft.svn.core.SVNException
 isSwitched(java.io.File).ISVNWCDb.SwitchedInfo - !org.tmatesoft.svn.core.SVNException
 getConflictMarkerFiles(java.io.File)java.util.List<java.io.File> - !org.tmatesoft.svn.core.SVNException
 minMaxRevisions(java.io.File,boolean)long[] - !org.tmatesoft.svn.core.SVNException
 opHandleMoveBack(java.io.File,java.io.File,org.tmatesoft.svn.core.internal.util.SVNSkel)boolean - !org.tmatesoft.svn.core.SVNException
 requiredLockForResolve(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 getNodeLockTokensRecursive(java.io.File)java.util.Map<org.tmatesoft.svn.core.SVNURL,String> - !org.tmatesoft.svn.core.SVNException
 committableExternalsBelow(java.io.File,boolean)java.util.List<org.tmatesoft.svn.core.internal.wc17.SVNWCContext.CommittableExternalInfo> - !org.tmatesoft.svn.core.SVNException
 scanMoved(java.io.File).ISVNWCDb.Moved - !org.tmatesoft.svn.core.SVNException
 dropRoot(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 upgradeInsertExternal(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,java.io.File,java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,long)void - !org.tmatesoft.svn.core.SVNException
SVNWCDb.ResolveBreakMovedAway os :org.tmatesoft.svn.core.internal.db.SVNSqlJetTransaction
 wcRoot .SVNWCDbRoot -
 localRelPath java.io.File -
 delRelPath java.io.File -
 markTreeConflictResolved boolean -
 eventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new() o
 transaction(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb)void - !org.tmatesoft.sqljet.core.SqlJetException,org.tmatesoft.svn.core.SVNException
 breakMovedAway(.SVNWCDbRoot,java.io.File,long)void - !org.tmatesoft.svn.core.SVNException,org.tmatesoft.sqljet.core.SqlJetException
SVNWCDbDir -
 admAccess org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess p
 new(java.io.File) -
 getLocalAbsPath()java.io.File -
 getWCRoot().SVNWCDbRoot -
 getParent().SVNWCDbDir -
 getAdmAccess()org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess -
 setLocalAbsPath(java.io.File)void -
 setWCRoot(.SVNWCDbRoot)void -
 setParent(.SVNWCDbDir)void -
 isUsable(.SVNWCDbDir)boolean s
 computeRelPath()java.io.File -
 flushEntries(java.io.File)void - !org.tmatesoft.svn.core.SVNException
SvnWcDbChangelist - :.SvnWcDbShared
 new() -
 cleanupPristine(.SVNWCDbRoot,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 setChangelist(.SVNWCDbRoot,java.io.File,String,String[],org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
SvnWcDbRelocate - :.SvnWcDbShared +ISvnRelocateValidator
 new() -
 relocate(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,.SvnWcDbRelocate.ISvnRelocateValidator)void s !org.tmatesoft.svn.core.SVNException
SvnWcDbRelocate.ISvnRelocateValidator sai
 validateRelocation(String,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL)void a !org.tmatesoft.svn.core.SVNException
SvnWcDbRevert - :.SvnWcDbShared +RevertInfo
 new() -
 revert(.SVNWCDbRoot,java.io.File,boolean)void s !org.tmatesoft.svn.core.SVNException
 revertRecursive(.SVNWCDbRoot,java.io.File,boolean)void s !org.tmatesoft.svn.core.SVNException
 readRevertCopiedChildren(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File)java.util.Map<java.io.File,.ISVNWCDb.SVNWCDbKind> s !org.tmatesoft.svn.core.SVNException
 readRevertInfo(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File).Structure<.SvnWcDbRevert.RevertInfo> s !org.tmatesoft.svn.core.SVNException
 dropRevertList(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 notifyRevert(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
SvnWcDbShared - +Target
 EMPTY_PROPS_BLOB byte[] sf
 new() -
 begingReadTransaction(.SVNWCDbRoot)void s !org.tmatesoft.svn.core.SVNException
 begingWriteTransaction(.SVNWCDbRoot)void s !org.tmatesoft.svn.core.SVNException
 commitTransaction(.SVNWCDbRoot)void s !org.tmatesoft.svn.core.SVNException
 rollbackTransaction(.SVNWCDbRoot)void s !org.tmatesoft.svn.core.SVNException
 nodeNotFound(java.io.File)void os !org.tmatesoft.svn.core.SVNException
 nodeIsNotInstallable(java.io.File)void os !org.tmatesoft.svn.core.SVNException
 doesNodeExists(.SVNWCDbRoot,java.io.File)boolean os !org.tmatesoft.svn.core.SVNException
 nodeNotFound(.SVNWCDbRoot,java.io.File)void os !org.tmatesoft.svn.core.SVNException
 sqliteError(org.tmatesoft.sqljet.core.SqlJetException)void os !org.tmatesoft.svn.core.SVNException
 collectTargets(.SVNWCDbRoot,java.io.File,org.tmatesoft.svn.core.SVNDepth,java.util.Collection<String>)java.util.Collection<.SvnWcDbShared.Target> os !org.tmatesoft.svn.core.SVNException
 scanAddition(.SVNWCDb,java.io.File).Structure<.StructureFields.AdditionInfo> s !org.tmatesoft.svn.core.SVNException
 scanMoved(.SVNWCDb,java.io.File).Structure<.StructureFields.MovedInfo> s !org.tmatesoft.svn.core.SVNException
 scanAddition(.SVNWCDbRoot,java.io.File,.StructureFields.AdditionInfo[]).Structure<.StructureFields.AdditionInfo> osv !org.tmatesoft.svn.core.SVNException
 getMovedFromInfo(.SVNWCDbRoot,java.io.File,java.io.File).Structure<.StructureFields.MovedFromInfo> s !org.tmatesoft.svn.core.SVNException
 scanDeletion(.SVNWCDb,java.io.File).Structure<.StructureFields.DeletionInfo> s !org.tmatesoft.svn.core.SVNException
 scanDeletion(.SVNWCDbRoot,java.io.File).Structure<.StructureFields.DeletionInfo> os !org.tmatesoft.svn.core.SVNException
 getBaseInfo(.SVNWCDbRoot,java.io.File,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> sv !org.tmatesoft.svn.core.SVNException
 getBaseInfo(.SVNWCDb,java.io.File,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> sv !org.tmatesoft.svn.core.SVNException
 getDepthInfo(.SVNWCDbRoot,java.io.File,long,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> sv !org.tmatesoft.svn.core.SVNException
 readInfo(.SVNWCDbRoot,java.io.File,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> osv !org.tmatesoft.svn.core.SVNException
 readInfo(.SVNWCDbRoot,java.io.File,boolean,.StructureFields.NodeInfo[]).Structure<.StructureFields.NodeInfo> osv !org.tmatesoft.svn.core.SVNException
 canonicalizeURLs(.SVNWCDbRoot,boolean,org.tmatesoft.svn.core.internal.wc17.SVNExternalsStore,boolean)void s !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc2
ISvnCommitRunner ai
 collectCommitItems(org.tmatesoft.svn.core.wc2.SvnCommit)org.tmatesoft.svn.core.wc2.SvnCommitPacket a !org.tmatesoft.svn.core.SVNException
 disposeCommitPacket(Object,boolean)void a !org.tmatesoft.svn.core.SVNException
 splitLockingContext(Object,org.tmatesoft.svn.core.wc2.SvnCommitPacket)Object a
SvnLocalOperationRunner a <V=Object,T=org.tmatesoft.svn.core.wc2.SvnOperation<<V>>> :.SvnOperationRunner<<V>,<T>>
 new() o
 isApplicable(<T>,.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 getFirstTarget()java.io.File o
 sleepForTimestamp()void o
SvnOperationRunner a <V=Object,T=org.tmatesoft.svn.core.wc2.SvnOperation<<V>>> :org.tmatesoft.svn.core.wc2.ISvnOperationRunner<<V>,<T>>,org.tmatesoft.svn.core.wc.ISVNEventHandler
 new() -
 run(<T>)<V> - !org.tmatesoft.svn.core.SVNException
 reset(.SvnWcGeneration)void -
 setWcContext(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)void -
 getWcContext()org.tmatesoft.svn.core.internal.wc17.SVNWCContext o
 run()<V> oa !org.tmatesoft.svn.core.SVNException
 setOperation(<T>)void -
 getOperation()<T> -
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent)void o !org.tmatesoft.svn.core.SVNException
SvnRemoteOperationRunner a <V=Object,T=org.tmatesoft.svn.core.wc2.SvnOperation<<V>>> :.SvnOperationRunner<<V>,<T>>
 new() -
 reset(.SvnWcGeneration)void -
 isApplicable(<T>,.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 getRepositoryAccess().SvnRepositoryAccess o !org.tmatesoft.svn.core.SVNException
 isRevisionLocalToWc(org.tmatesoft.svn.core.wc.SVNRevision)boolean o
 getWcGeneration().SvnWcGeneration -
SvnRepositoryAccess a +LocationsInfo,RepositoryInfo,RevisionsPair,UrlInfo
 new(org.tmatesoft.svn.core.wc2.ISvnOperationOptionsProvider,org.tmatesoft.svn.core.internal.wc17.SVNWCContext) o !org.tmatesoft.svn.core.SVNException
 getOperationOptionsProvider()org.tmatesoft.svn.core.wc2.ISvnOperationOptionsProvider o
 getWCContext()org.tmatesoft.svn.core.internal.wc17.SVNWCContext o
 createRemoteCopySource(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,org.tmatesoft.svn.core.wc2.SvnCopySource)org.tmatesoft.svn.core.wc2.SvnCopySource a !org.tmatesoft.svn.core.SVNException
 createRepositoryFor(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File)org.tmatesoft.svn.core.internal.wc17.db.Structure<.SvnRepositoryAccess.RepositoryInfo> a !org.tmatesoft.svn.core.SVNException
 getRevisionNumber(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.internal.wc17.db.Structure<.SvnRepositoryAccess.RevisionsPair>)org.tmatesoft.svn.core.internal.wc17.db.Structure<.SvnRepositoryAccess.RevisionsPair> a !org.tmatesoft.svn.core.SVNException
 getURLFromPath(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.io.SVNRepository)org.tmatesoft.svn.core.internal.wc17.db.Structure<.SvnRepositoryAccess.UrlInfo> a !org.tmatesoft.svn.core.SVNException
 resolveUrl(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 resolveRevisions(org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean)org.tmatesoft.svn.core.wc.SVNRevision[] o
 createRepository(org.tmatesoft.svn.core.SVNURL,String,boolean)org.tmatesoft.svn.core.io.SVNRepository - !org.tmatesoft.svn.core.SVNException
 getLocations(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.internal.wc17.db.Structure<.SvnRepositoryAccess.LocationsInfo> - !org.tmatesoft.svn.core.SVNException
 getReposMergeInfo(org.tmatesoft.svn.core.io.SVNRepository,String,long,org.tmatesoft.svn.core.SVNMergeInfoInheritance,boolean)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> - !org.tmatesoft.svn.core.SVNException
 getPathRelativeToRoot(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.io.SVNRepository)String o !org.tmatesoft.svn.core.SVNException
 getPathRelativeToSession(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.io.SVNRepository)String -
 getYoungestCommonAncestor(org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long)org.tmatesoft.svn.core.io.SVNLocationSegment - !org.tmatesoft.svn.core.SVNException
 getMergeInfoFromSegments(java.util.Collection<org.tmatesoft.svn.core.io.SVNLocationSegment>)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> s
 getCopySource(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.io.SVNLocationEntry - !org.tmatesoft.svn.core.SVNException
 getHistoryAsMergeInfo(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.wc2.SvnTarget,long,long)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeRangeList> - !org.tmatesoft.svn.core.SVNException
SvnWcGeneration fe :Enum<.SvnWcGeneration>
 V16 .SvnWcGeneration sf
 V17 .SvnWcGeneration sf
 NOT_DETECTED .SvnWcGeneration sf
 values().SvnWcGeneration[] s
 valueOf(String).SvnWcGeneration s
package org.tmatesoft.svn.core.internal.wc2.admin
SvnRepositoryCatImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryCat>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositoryCopyRevisionPropertiesImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryCopyRevisionProperties>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryCreateImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryCreate>
 new() -
 run()org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
SvnRepositoryDumpImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryDump>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryFilterImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryFilter>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetAuthorImpl - :.SvnRepositoryOperationRunner<String,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetAuthor>
 new() -
 run()String o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetChangedDirectoriesImpl - :.SvnRepositoryOperationRunner<String,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetChangedDirectories>,org.tmatesoft.svn.core.wc.admin.ISVNChangedDirectoriesHandler
 new() -
 run()String o !org.tmatesoft.svn.core.SVNException
 handleDir(String)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetChangedImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNChangeEntry,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetChanged>,org.tmatesoft.svn.core.wc.admin.ISVNChangeEntryHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNChangeEntry o !org.tmatesoft.svn.core.SVNException
 handleEntry(org.tmatesoft.svn.core.wc.admin.SVNChangeEntry)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetDateImpl - :.SvnRepositoryOperationRunner<java.util.Date,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetDate>
 new() -
 run()java.util.Date o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetDiffImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetDiff>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetFileSizeImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetFileSize>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetHistoryImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminPath,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetHistory>,org.tmatesoft.svn.core.wc.admin.ISVNHistoryHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminPath o !org.tmatesoft.svn.core.SVNException
 handlePath(org.tmatesoft.svn.core.wc.admin.SVNAdminPath)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetInfoImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNLogEntry,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetInfo>
 new() -
 run()org.tmatesoft.svn.core.SVNLogEntry o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetLockImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetLock>
 new() -
 run()org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetLogImpl - :.SvnRepositoryOperationRunner<String,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetLog>
 new() -
 run()String o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetPropertiesImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetProperties>
 new() -
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetPropertyImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetProperty>
 new() -
 run()org.tmatesoft.svn.core.SVNPropertyValue o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetRevisionPropertiesImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetRevisionProperties>
 new() -
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetRevisionPropertyImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetRevisionProperty>
 new() -
 run()org.tmatesoft.svn.core.SVNPropertyValue o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetTreeImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminPath,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetTree>,org.tmatesoft.svn.core.wc.admin.ISVNTreeHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminPath o !org.tmatesoft.svn.core.SVNException
 handlePath(org.tmatesoft.svn.core.wc.admin.SVNAdminPath)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetUUIDImpl - :.SvnRepositoryOperationRunner<String,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetUUID>
 new() -
 run()String o !org.tmatesoft.svn.core.SVNException
SvnRepositoryGetYoungestImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryGetYoungest>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositoryHotCopyImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryHotCopy>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositoryInitializeImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryInitialize>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryListLocksImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryListLocks>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryListTransactionsImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryListTransactions>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryLoadImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryLoad>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryOperationRunner a <V=Object,T=org.tmatesoft.svn.core.wc2.SvnOperation<<V>>> :org.tmatesoft.svn.core.internal.wc2.old.SvnOldRunner<<V>,<T>>
 new() -
 isApplicable(<T>,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
SvnRepositoryPackImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryPack>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryRecoverImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryRecover>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryRemoveLocksImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryRemoveLocks>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryRemoveTransactionsImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryRemoveTransactions>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositorySetUUIDImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositorySetUUID>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositorySyncInfoImpl - :.SvnRepositoryOperationRunner<Long,org.tmatesoft.svn.core.wc2.admin.SvnRepositorySyncInfo>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRepositorySynchronizeImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositorySynchronize>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryUpgradeImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryUpgrade>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
SvnRepositoryVerifyImpl - :.SvnRepositoryOperationRunner<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,org.tmatesoft.svn.core.wc2.admin.SvnRepositoryVerify>,org.tmatesoft.svn.core.wc.admin.ISVNAdminEventHandler
 new() -
 run()org.tmatesoft.svn.core.wc.admin.SVNAdminEvent o !org.tmatesoft.svn.core.SVNException
 handleAdminEvent(org.tmatesoft.svn.core.wc.admin.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc2.ng
ISvnDiffGenerator ai
 setOriginalTargets(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc2.SvnTarget)void a
 setAnchors(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc2.SvnTarget)void a
 setBaseTarget(org.tmatesoft.svn.core.wc2.SvnTarget)void a
 setRepositoryRoot(org.tmatesoft.svn.core.wc2.SvnTarget)void a
 setEncoding(String)void a
 getEncoding()String a
 getGlobalEncoding()String a
 setEOL(byte[])void a
 getEOL()byte[] a
 setForceEmpty(boolean)void a
 setForcedBinaryDiff(boolean)void a
 setUseGitFormat(boolean)void a
 displayDeletedDirectory(org.tmatesoft.svn.core.wc2.SvnTarget,String,String,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
 displayAddedDirectory(org.tmatesoft.svn.core.wc2.SvnTarget,String,String,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
 displayPropsChanged(org.tmatesoft.svn.core.wc2.SvnTarget,String,String,boolean,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
 displayContentChanged(org.tmatesoft.svn.core.wc2.SvnTarget,java.io.File,java.io.File,String,String,String,String,.SvnDiffCallback.OperationKind,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
 isForcedBinaryDiff()boolean a
SvnDiffEditor - :org.tmatesoft.svn.core.io.ISVNEditor,org.tmatesoft.svn.core.internal.wc.ISVNUpdateEditor
 canceller org.tmatesoft.svn.core.ISVNCanceller p
 new(java.io.File,String,.ISvnDiffCallback,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,boolean,boolean,boolean,boolean,boolean,java.util.Collection<String>,boolean,org.tmatesoft.svn.core.ISVNCanceller) -
 new() -
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 cleanup()void -
 getTargetRevision()long -
 computePropDiff(org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties s
SvnDiffGenerator - :.ISvnDiffGenerator
 B85_TABLE String sf
 WC_REVISION_LABEL String osf
 PROPERTIES_SEPARATOR String osf
 HEADER_SEPARATOR String osf
 HEADER_ENCODING String osf
 canceller org.tmatesoft.svn.core.ISVNCanceller p
 new() -
 setBaseTarget(org.tmatesoft.svn.core.wc2.SvnTarget)void -
 setUseGitFormat(boolean)void -
 setOriginalTargets(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc2.SvnTarget)void -
 setRelativeToTarget(org.tmatesoft.svn.core.wc2.SvnTarget)void -
 setAnchors(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc2.SvnTarget)void -
 setRepositoryRoot(org.tmatesoft.svn.core.wc2.SvnTarget)void -
 setForceEmpty(boolean)void -
 setEncoding(String)void -
 getEncoding()String -
 getGlobalEncoding()String -
 setEOL(byte[])void -
 getEOL()byte[] -
 isForcedBinaryDiff()boolean -
 setForcedBinaryDiff(boolean)void -
 isPropertiesOnly()boolean -
 setPropertiesOnly(boolean)void -
 isIgnoreProperties()boolean -
 setIgnoreProperties(boolean)void -
 displayDeletedDirectory(org.tmatesoft.svn.core.wc2.SvnTarget,String,String,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 displayAddedDirectory(org.tmatesoft.svn.core.wc2.SvnTarget,String,String,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 displayPropsChanged(org.tmatesoft.svn.core.wc2.SvnTarget,String,String,boolean,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 displayContentChanged(org.tmatesoft.svn.core.wc2.SvnTarget,java.io.File,java.io.File,String,String,String,String,.SvnDiffCallback.OperationKind,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 getLabel(String,String)String o
 displayHeader(java.io.OutputStream,String,boolean,boolean,.SvnDiffCallback.OperationKind)boolean o !org.tmatesoft.svn.core.SVNException
 displayHeaderFields(java.io.OutputStream,String,String)void o !org.tmatesoft.svn.core.SVNException
 isDiffDeleted()boolean -
 isDiffAdded()boolean -
 getDiffOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 setExternalDiffCommand(String)void -
 setRawDiffOptions(java.util.List<String>)void -
 setDiffOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 setDiffDeleted(boolean)void -
 setDiffAdded(boolean)void -
 setBasePath(java.io.File)void -
 setFallbackToAbsolutePath(boolean)void -
 setOptions(org.tmatesoft.svn.core.wc.ISVNOptions)void -
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 setCanceller(org.tmatesoft.svn.core.ISVNCanceller)void -
SvnNgAbstractUpdate a <V=Object,T=org.tmatesoft.svn.core.wc2.AbstractSvnUpdate<<V>>> :.SvnNgOperationRunner<<V>,<T>>
 new() -
 update(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean,boolean,boolean,boolean)long o !org.tmatesoft.svn.core.SVNException
 updateInternal(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNConflictHandler)long o !org.tmatesoft.svn.core.SVNException
 handleExternals(java.util.Map<java.io.File,String>,java.util.Map<java.io.File,org.tmatesoft.svn.core.SVNDepth>,org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNDepth,boolean)void o !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean,boolean)long o !org.tmatesoft.svn.core.SVNException
 switchInternal(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean,boolean)long o !org.tmatesoft.svn.core.SVNException
 checkout(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,int)long o !org.tmatesoft.svn.core.SVNException
 isEmptyWc(java.io.File,java.io.File)boolean os
SvnNgAdd - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnScheduleForAddition>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
 addFromDisk(java.io.File,org.tmatesoft.svn.core.SVNProperties,boolean)void - !org.tmatesoft.svn.core.SVNException
 add(java.io.File,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.SVNURL,long,boolean)void o !org.tmatesoft.svn.core.SVNException
SvnNgCanonicalizeUrls - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnCanonicalizeUrls>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgCat - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnCat>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
SvnNgCheckout - :.SvnNgAbstractUpdate<Long,org.tmatesoft.svn.core.wc2.SvnCheckout>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnCheckout,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Long o !org.tmatesoft.svn.core.SVNException
SvnNgCleanup - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnCleanup>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
 repairTimestamps(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File)void s !org.tmatesoft.svn.core.SVNException
SvnNgCommit - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnCommit>,org.tmatesoft.svn.core.internal.wc2.ISvnCommitRunner,.SvnNgCommitUtil.ISvnUrlKindCallback
 new() -
 collectCommitItems(org.tmatesoft.svn.core.wc2.SvnCommit)org.tmatesoft.svn.core.wc2.SvnCommitPacket - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 doRun(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,org.tmatesoft.svn.core.wc2.SvnCommitPacket)org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 getUrlKind(org.tmatesoft.svn.core.SVNURL,long)org.tmatesoft.svn.core.SVNNodeKind - !org.tmatesoft.svn.core.SVNException
 splitLockingContext(Object,org.tmatesoft.svn.core.wc2.SvnCommitPacket)Object -
 disposeCommitPacket(Object,boolean)void - !org.tmatesoft.svn.core.SVNException
SvnNgCommitUtil -
 new() -
 harvestCopyCommitables(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc2.SvnCommitPacket,.SvnNgCommitUtil.ISvnUrlKindCallback,org.tmatesoft.svn.core.wc2.ISvnCommitParameters,java.util.Map<java.io.File,String>)org.tmatesoft.svn.core.wc2.SvnCommitPacket s !org.tmatesoft.svn.core.SVNException
 harvestCommittables(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,org.tmatesoft.svn.core.wc2.SvnCommitPacket,java.util.Map<org.tmatesoft.svn.core.SVNURL,String>,java.io.File,java.util.Collection<String>,int,org.tmatesoft.svn.core.SVNDepth,boolean,java.util.Collection<String>,.SvnNgCommitUtil.ISvnUrlKindCallback,org.tmatesoft.svn.core.wc2.ISvnCommitParameters,java.util.Map<java.io.File,String>)org.tmatesoft.svn.core.wc2.SvnCommitPacket s !org.tmatesoft.svn.core.SVNException
 harvestCommittables(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.wc2.SvnCommitPacket,java.util.Map<org.tmatesoft.svn.core.SVNURL,String>,org.tmatesoft.svn.core.SVNURL,java.io.File,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,java.util.Collection<String>,java.util.Map<java.io.File,java.io.File>,boolean,boolean,.SvnNgCommitUtil.ISvnUrlKindCallback,org.tmatesoft.svn.core.wc2.ISvnCommitParameters,java.util.Map<java.io.File,String>,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
 translateCommitables(java.util.Collection<org.tmatesoft.svn.core.wc2.SvnCommitItem>,java.util.Map<String,org.tmatesoft.svn.core.wc2.SvnCommitItem>)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 translateLockTokens(java.util.Map<org.tmatesoft.svn.core.SVNURL,String>,org.tmatesoft.svn.core.SVNURL)java.util.Map<String,String> s
SvnNgCommitUtil.ISvnUrlKindCallback ksai
 getUrlKind(org.tmatesoft.svn.core.SVNURL,long)org.tmatesoft.svn.core.SVNNodeKind a !org.tmatesoft.svn.core.SVNException
SvnNgDiff - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnDiff>
 new() -
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnDiff,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgDiffSummarize - :.SvnNgOperationRunner<org.tmatesoft.svn.core.wc2.SvnDiffStatus,org.tmatesoft.svn.core.wc2.SvnDiffSummarize>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnDiffSummarize,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.wc2.SvnDiffStatus o !org.tmatesoft.svn.core.SVNException
 createRepository(org.tmatesoft.svn.core.SVNURL,java.io.File,boolean)org.tmatesoft.svn.core.io.SVNRepository o !org.tmatesoft.svn.core.SVNException
 getRepositoryAccess().SvnNgRepositoryAccess o !org.tmatesoft.svn.core.SVNException
SvnNgDiffUtil -
 new() -
 doDiffSummarizeReposWC(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,boolean,.SvnNgRepositoryAccess,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,java.util.Collection<String>,boolean,.ISvnDiffGenerator,org.tmatesoft.svn.core.wc.ISVNDiffStatusHandler,org.tmatesoft.svn.core.ISVNCanceller)void s !org.tmatesoft.svn.core.SVNException
 doDiffWCWC(java.io.File,.SvnNgRepositoryAccess,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,java.util.Collection<String>,boolean,boolean,.ISvnDiffGenerator,.ISvnDiffCallback,org.tmatesoft.svn.core.ISVNCanceller)void s !org.tmatesoft.svn.core.SVNException
 diffBaseOnlyFile(java.io.File,java.io.File,long,org.tmatesoft.svn.core.internal.wc17.db.ISVNWCDb,.ISvnDiffCallback2)void os !org.tmatesoft.svn.core.SVNException
 diffBaseOnlyDirectory(java.io.File,java.io.File,long,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.internal.wc17.db.ISVNWCDb,.ISvnDiffCallback2)void os !org.tmatesoft.svn.core.SVNException
 diffLocalOnlyFile(java.io.File,java.io.File,java.util.Collection<String>,boolean,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,.ISvnDiffCallback2)void os !org.tmatesoft.svn.core.SVNException
 diffLocalOnlyDirectory(java.io.File,java.io.File,org.tmatesoft.svn.core.SVNDepth,java.util.Collection<String>,boolean,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,.ISvnDiffCallback2)void os !org.tmatesoft.svn.core.SVNException
 diffBaseWorkingDiff(java.io.File,java.io.File,long,java.util.Collection<String>,boolean,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,.ISvnDiffCallback2)void os !org.tmatesoft.svn.core.SVNException
 doArbitraryNodesDiff(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,.ISvnDiffCallback,org.tmatesoft.svn.core.ISVNCanceller)void s !org.tmatesoft.svn.core.SVNException
SvnNgDowngrade - :.SvnNgOperationRunner<org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration,org.tmatesoft.svn.core.wc2.SvnUpgrade>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration o !org.tmatesoft.svn.core.SVNException
 downgrade(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File)void - !org.tmatesoft.svn.core.SVNException
SvnNgExport - :.SvnNgOperationRunner<Long,org.tmatesoft.svn.core.wc2.SvnExport>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Long o !org.tmatesoft.svn.core.SVNException
SvnNgGetChangelistPaths - :.SvnNgOperationRunner<String,org.tmatesoft.svn.core.wc2.SvnGetChangelistPaths>,org.tmatesoft.svn.core.wc.ISVNChangelistHandler,org.tmatesoft.svn.core.internal.wc17.SVNWCContext.ISVNWCNodeHandler
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)String o !org.tmatesoft.svn.core.SVNException
 doGetChangeLists(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 nodeFound(java.io.File,org.tmatesoft.svn.core.internal.wc17.db.ISVNWCDb.SVNWCDbKind)void - !org.tmatesoft.svn.core.SVNException
 handle(java.io.File,String)void -
SvnNgGetInfo - :.SvnNgOperationRunner<org.tmatesoft.svn.core.wc2.SvnInfo,org.tmatesoft.svn.core.wc2.SvnGetInfo>,org.tmatesoft.svn.core.internal.wc17.SVNWCContext.ISVNWCNodeHandler
 new() -
 reset(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.wc2.SvnInfo o !org.tmatesoft.svn.core.SVNException
 nodeFound(java.io.File,org.tmatesoft.svn.core.internal.wc17.db.ISVNWCDb.SVNWCDbKind)void - !org.tmatesoft.svn.core.SVNException
SvnNgGetMergeInfo - :.SvnNgOperationRunner<java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList>,org.tmatesoft.svn.core.wc2.SvnGetMergeInfo>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetMergeInfo,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList> o !org.tmatesoft.svn.core.SVNException
SvnNgGetProperties - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnGetProperties>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File)org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetProperties,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
SvnNgGetStatus - :.SvnNgOperationRunner<org.tmatesoft.svn.core.wc2.SvnStatus,org.tmatesoft.svn.core.wc2.SvnGetStatus>,org.tmatesoft.svn.core.wc2.ISvnObjectReceiver<org.tmatesoft.svn.core.wc2.SvnStatus>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.wc2.SvnStatus o !org.tmatesoft.svn.core.SVNException
 receive(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc2.SvnStatus)void - !org.tmatesoft.svn.core.SVNException
 reset(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void -
SvnNgGetStatusSummary - :.SvnNgOperationRunner<org.tmatesoft.svn.core.wc2.SvnStatusSummary,org.tmatesoft.svn.core.wc2.SvnGetStatusSummary>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.wc2.SvnStatusSummary o !org.tmatesoft.svn.core.SVNException
SvnNgLockUtil - +LockInfo
 new() -
 collectLockInfo(.SvnNgOperationRunner,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,.SvnNgRepositoryAccess,java.util.Collection<org.tmatesoft.svn.core.wc2.SvnTarget>,java.util.Map,java.util.Map,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
SvnNgLogMergeInfo - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNLogEntry,org.tmatesoft.svn.core.wc2.SvnLogMergeInfo>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnLogMergeInfo,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNLogEntry o !org.tmatesoft.svn.core.SVNException
SvnNgMarkReplaced - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnMarkReplaced>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgMerge - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnMerge>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnMerge,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgMergePegged - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnMerge>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnMerge,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgMergeReintegrate - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnMerge>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnMerge,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgOperationRunner a <V=Object,T=org.tmatesoft.svn.core.wc2.SvnOperation<<V>>> :org.tmatesoft.svn.core.internal.wc2.SvnLocalOperationRunner<<V>,<T>>
 new() -
 run()<V> o !org.tmatesoft.svn.core.SVNException
 matchesChangelist(java.io.File)boolean o
 getRepositoryAccess().SvnNgRepositoryAccess o !org.tmatesoft.svn.core.SVNException
 setRepositoryAccess(.SvnNgRepositoryAccess)void o
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)<V> oa !org.tmatesoft.svn.core.SVNException
 reset(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void -
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 deleteDeleteFiles(org.tmatesoft.svn.core.internal.wc17.SVNCommitter17,org.tmatesoft.svn.core.wc2.ISvnCommitParameters)void o
SvnNgPatch - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnPatch>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgPropertiesManager -
 new() -
 getGlobalIgnores(org.tmatesoft.svn.core.wc.ISVNOptions)java.util.Collection<String> s
 getEffectiveIgnores(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,java.util.Collection<String>)java.util.Collection<String> s
 isIgnored(String,java.util.Collection<String>)boolean s
 parseAutoProperties(org.tmatesoft.svn.core.SVNPropertyValue,java.util.Map<String,java.util.Map<String,String>>)java.util.Map<String,java.util.Map<String,String>> s
 getMatchedAutoProperties(String,java.util.Map<String,java.util.Map<String,String>>)java.util.Map<String,String> s
 setProperty(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler,java.util.Collection<String>)void s !org.tmatesoft.svn.core.SVNException
 setProperty(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler,org.tmatesoft.svn.core.wc2.ISvnObjectReceiver<org.tmatesoft.svn.core.wc.SVNPropertyData>,java.util.Collection<String>)void s !org.tmatesoft.svn.core.SVNException
 setProperty(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.wc2.hooks.ISvnPropertyValueProvider,org.tmatesoft.svn.core.SVNDepth,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler,org.tmatesoft.svn.core.wc2.ISvnObjectReceiver<org.tmatesoft.svn.core.wc.SVNPropertyData>,java.util.Collection<String>)void s !org.tmatesoft.svn.core.SVNException
 setProperty(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNNodeKind,String,org.tmatesoft.svn.core.SVNPropertyValue,org.tmatesoft.svn.core.wc2.hooks.ISvnPropertyValueProvider,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler,org.tmatesoft.svn.core.wc2.ISvnObjectReceiver<org.tmatesoft.svn.core.wc.SVNPropertyData>)void s !org.tmatesoft.svn.core.SVNException
 setAutoProperties(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.ISvnAddParameters,Runnable)void s !org.tmatesoft.svn.core.SVNException
 checkPropertyName(String,org.tmatesoft.svn.core.SVNPropertyValue)void s !org.tmatesoft.svn.core.SVNException
 categorizeProperties(org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties)void s
 splitAndAppend(java.util.List<String>,String)void s
SvnNgRelocate - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc2.SvnRelocate>,org.tmatesoft.svn.core.internal.wc17.db.SvnWcDbRelocate.ISvnRelocateValidator
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 validateRelocation(String,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL)void - !org.tmatesoft.svn.core.SVNException
 reset(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void -
SvnNgRemoteDiffEditor - :org.tmatesoft.svn.core.io.ISVNEditor
 eventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new() -
 createEditor(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.io.SVNRepository,long,boolean,boolean,boolean,.ISvnDiffCallback,org.tmatesoft.svn.core.wc.ISVNEventHandler).SvnNgRemoteDiffEditor s
 getGlobalTmpDir()java.io.File - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 cleanup()void -
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
SvnNgRemove - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnScheduleForRemoval>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
 checkCanDelete(org.tmatesoft.svn.core.wc2.SvnOperationFactory,org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File)void s !org.tmatesoft.svn.core.SVNException
 delete(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,java.io.File,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
SvnNgReposToWcCopy - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnCopy>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnCopy,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
 expandCopySources(java.util.Collection<org.tmatesoft.svn.core.wc2.SvnCopySource>)java.util.Collection<org.tmatesoft.svn.core.wc2.SvnCopySource> o !org.tmatesoft.svn.core.SVNException
 addFileToWc(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,java.io.InputStream,java.io.InputStream,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNURL,long)void s !org.tmatesoft.svn.core.SVNException
SvnNgResolve - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnResolve>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgRevert - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnRevert>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
 restore(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler)void s !org.tmatesoft.svn.core.SVNException
 restore(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNEventHandler,java.util.Set<java.io.File>)void s !org.tmatesoft.svn.core.SVNException
SvnNgSetChangelist - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnSetChangelist>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
SvnNgSetLock - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.SvnSetLock>,org.tmatesoft.svn.core.io.ISVNLockHandler
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
 handleLock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void - !org.tmatesoft.svn.core.SVNException
 handleUnlock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void - !org.tmatesoft.svn.core.SVNException
SvnNgSetProperty - :.SvnNgOperationRunner<org.tmatesoft.svn.core.wc.SVNPropertyData,org.tmatesoft.svn.core.wc2.SvnSetProperty>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.wc.SVNPropertyData o !org.tmatesoft.svn.core.SVNException
 isApplicable(org.tmatesoft.svn.core.wc2.SvnSetProperty,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
SvnNgSuggestMergeSources - :.SvnNgOperationRunner<java.util.Collection<org.tmatesoft.svn.core.SVNURL>,org.tmatesoft.svn.core.wc2.SvnSuggestMergeSources>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnSuggestMergeSources,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)java.util.Collection<org.tmatesoft.svn.core.SVNURL> o !org.tmatesoft.svn.core.SVNException
SvnNgSwitch - :.SvnNgAbstractUpdate<Long,org.tmatesoft.svn.core.wc2.SvnSwitch>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Long o !org.tmatesoft.svn.core.SVNException
SvnNgUnlock - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.SvnUnlock>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
SvnNgUpdate - :.SvnNgAbstractUpdate<long[],org.tmatesoft.svn.core.wc2.SvnUpdate>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)long[] o !org.tmatesoft.svn.core.SVNException
SvnNgUpgrade - :.SvnNgOperationRunner<org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration,org.tmatesoft.svn.core.wc2.SvnUpgrade>
 new() -
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration o !org.tmatesoft.svn.core.SVNException
 upgradeAddExternalInfo(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,java.io.File,java.io.File,org.tmatesoft.svn.core.SVNURL,String,long,long)void - !org.tmatesoft.svn.core.SVNException
 fetchReposInfo(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,String)org.tmatesoft.svn.core.internal.wc17.db.SVNWCDb.ReposInfo - !org.tmatesoft.svn.core.SVNException
SvnNgUpgradeSDb -
 new() -
 upgrade(java.io.File,org.tmatesoft.svn.core.internal.wc17.db.SVNWCDb,org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,int,org.tmatesoft.svn.core.wc.ISVNEventHandler)int s !org.tmatesoft.svn.core.SVNException
 setVersion(org.tmatesoft.svn.core.internal.db.SVNSqlJetDb,int)void s !org.tmatesoft.svn.core.SVNException
SvnNgWcToReposCopy - :.SvnNgOperationRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnRemoteCopy>,.SvnNgCommitUtil.ISvnUrlKindCallback
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnRemoteCopy,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 doRun(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 getUrlKind(org.tmatesoft.svn.core.SVNURL,long)org.tmatesoft.svn.core.SVNNodeKind - !org.tmatesoft.svn.core.SVNException
SvnNgWcToWcCopy - :.SvnNgOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnCopy>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnCopy,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)Void o !org.tmatesoft.svn.core.SVNException
 tryRun(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.util.Collection<org.tmatesoft.svn.core.wc2.SvnCopySource>,java.io.File)boolean o !org.tmatesoft.svn.core.SVNException
 move(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 copy(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,java.io.File,boolean)boolean o !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc2.old
SvnOldAdd - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnScheduleForAddition>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldAnnotate - :.SvnOldRunner<org.tmatesoft.svn.core.wc2.SvnAnnotateItem,org.tmatesoft.svn.core.wc2.SvnAnnotate>,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler
 new() -
 run()org.tmatesoft.svn.core.wc2.SvnAnnotateItem o !org.tmatesoft.svn.core.SVNException
 handleLine(java.util.Date,long,String,String,java.util.Date,long,String,String,int)void - !org.tmatesoft.svn.core.SVNException
 handleRevision(java.util.Date,long,String,java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 handleLine(java.util.Date,long,String,String)void - !org.tmatesoft.svn.core.SVNException
 handleEOF()void -
SvnOldCanonicalizeUrls - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnCanonicalizeUrls>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldCat - :.SvnOldRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnCat>
 new() -
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
SvnOldCheckout - :.SvnOldRunner<Long,org.tmatesoft.svn.core.wc2.SvnCheckout>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnCheckout,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnOldCleanup - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnCleanup>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldCommit - :.SvnOldRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnCommit>,org.tmatesoft.svn.core.internal.wc2.ISvnCommitRunner
 new() -
 collectCommitItems(org.tmatesoft.svn.core.wc2.SvnCommit)org.tmatesoft.svn.core.wc2.SvnCommitPacket - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 disposeCommitPacket(Object,boolean)void - !org.tmatesoft.svn.core.SVNException
 splitLockingContext(Object,org.tmatesoft.svn.core.wc2.SvnCommitPacket)Object -
SvnOldCopy - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnCopy>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldDiff - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnDiff>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnDiff,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldExport - :.SvnOldRunner<Long,org.tmatesoft.svn.core.wc2.SvnExport>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnOldGetChangelistPaths - :.SvnOldRunner<String,org.tmatesoft.svn.core.wc2.SvnGetChangelistPaths>,org.tmatesoft.svn.core.wc.ISVNChangelistHandler
 new() -
 run()String o !org.tmatesoft.svn.core.SVNException
 handle(java.io.File,String)void -
SvnOldGetInfo - :.SvnOldRunner<org.tmatesoft.svn.core.wc2.SvnInfo,org.tmatesoft.svn.core.wc2.SvnGetInfo>,org.tmatesoft.svn.core.wc.ISVNInfoHandler
 new() -
 run()org.tmatesoft.svn.core.wc2.SvnInfo o !org.tmatesoft.svn.core.SVNException
 handleInfo(org.tmatesoft.svn.core.wc.SVNInfo)void - !org.tmatesoft.svn.core.SVNException
SvnOldGetMergeInfo - :.SvnOldRunner<java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList>,org.tmatesoft.svn.core.wc2.SvnGetMergeInfo>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetMergeInfo,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList> o !org.tmatesoft.svn.core.SVNException
SvnOldGetProperties - :.SvnOldRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnGetProperties>,org.tmatesoft.svn.core.wc.ISVNPropertyHandler
 new() -
 reset(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetProperties,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
 handleProperty(java.io.File,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 handleProperty(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 handleProperty(long,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
SvnOldGetStatus - :.SvnOldRunner<org.tmatesoft.svn.core.wc2.SvnStatus,org.tmatesoft.svn.core.wc2.SvnGetStatus>,org.tmatesoft.svn.core.wc.ISVNStatusHandler
 new() -
 run()org.tmatesoft.svn.core.wc2.SvnStatus o !org.tmatesoft.svn.core.SVNException
 handleStatus(org.tmatesoft.svn.core.wc.SVNStatus)void - !org.tmatesoft.svn.core.SVNException
SvnOldGetStatusSummary - :.SvnOldRunner<org.tmatesoft.svn.core.wc2.SvnStatusSummary,org.tmatesoft.svn.core.wc2.SvnGetStatusSummary>
 new() -
 run()org.tmatesoft.svn.core.wc2.SvnStatusSummary o !org.tmatesoft.svn.core.SVNException
SvnOldImport - :.SvnOldRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnImport>
 new() -
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnImport,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
SvnOldList - :.SvnOldRunner<org.tmatesoft.svn.core.SVNDirEntry,org.tmatesoft.svn.core.wc2.SvnList>,org.tmatesoft.svn.core.ISVNDirEntryHandler
 new() -
 run()org.tmatesoft.svn.core.SVNDirEntry o !org.tmatesoft.svn.core.SVNException
 handleDirEntry(org.tmatesoft.svn.core.SVNDirEntry)void - !org.tmatesoft.svn.core.SVNException
SvnOldLogMergeInfo - :.SvnOldRunner<org.tmatesoft.svn.core.SVNLogEntry,org.tmatesoft.svn.core.wc2.SvnLogMergeInfo>,org.tmatesoft.svn.core.ISVNLogEntryHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnLogMergeInfo,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNLogEntry o !org.tmatesoft.svn.core.SVNException
 handleLogEntry(org.tmatesoft.svn.core.SVNLogEntry)void - !org.tmatesoft.svn.core.SVNException
SvnOldMarkReplaced - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnMarkReplaced>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldMerge - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnMerge>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldRelocate - :.SvnOldRunner<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc2.SvnRelocate>
 new() -
 run()org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
SvnOldRemoteCopy - :.SvnOldRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnRemoteCopy>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnRemoteCopy,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
SvnOldRemove - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnScheduleForRemoval>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldRepositoryAccess - :org.tmatesoft.svn.core.internal.wc2.SvnRepositoryAccess
 new(org.tmatesoft.svn.core.wc2.ISvnOperationOptionsProvider) - !org.tmatesoft.svn.core.SVNException
 createRemoteCopySource(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,org.tmatesoft.svn.core.wc2.SvnCopySource)org.tmatesoft.svn.core.wc2.SvnCopySource - !org.tmatesoft.svn.core.SVNException
 createRepositoryFor(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,java.io.File)org.tmatesoft.svn.core.internal.wc17.db.Structure<org.tmatesoft.svn.core.internal.wc2.SvnRepositoryAccess.RepositoryInfo> - !org.tmatesoft.svn.core.SVNException
 getRevisionNumber(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.internal.wc17.db.Structure<org.tmatesoft.svn.core.internal.wc2.SvnRepositoryAccess.RevisionsPair>)org.tmatesoft.svn.core.internal.wc17.db.Structure<org.tmatesoft.svn.core.internal.wc2.SvnRepositoryAccess.RevisionsPair> - !org.tmatesoft.svn.core.SVNException
 createWCAccess()org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess o
 getURLFromPath(org.tmatesoft.svn.core.wc2.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.io.SVNRepository)org.tmatesoft.svn.core.internal.wc17.db.Structure<org.tmatesoft.svn.core.internal.wc2.SvnRepositoryAccess.UrlInfo> - !org.tmatesoft.svn.core.SVNException
 getURL(org.tmatesoft.svn.core.wc2.SvnTarget)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 deriveLocation(java.io.File,org.tmatesoft.svn.core.SVNURL,long[],org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
 getEntryLocation(java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNEntry,long[],org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNURL o !org.tmatesoft.svn.core.SVNException
SvnOldResolve - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnResolve>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldRevert - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnRevert>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldRunner a <V=Object,T=org.tmatesoft.svn.core.wc2.SvnOperation<<V>>> :org.tmatesoft.svn.core.internal.wc2.SvnLocalOperationRunner<<V>,<T>>
 new() -
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
SvnOldSetChangelist - :.SvnOldRunner<Void,org.tmatesoft.svn.core.wc2.SvnSetChangelist>
 new() -
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnOldSetLock - :.SvnOldRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.SvnSetLock>
 new() -
 run()org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
SvnOldSetProperty - :.SvnOldRunner<org.tmatesoft.svn.core.wc.SVNPropertyData,org.tmatesoft.svn.core.wc2.SvnSetProperty>,org.tmatesoft.svn.core.wc.ISVNPropertyHandler
 new() -
 run()org.tmatesoft.svn.core.wc.SVNPropertyData o !org.tmatesoft.svn.core.SVNException
 handleProperty(java.io.File,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 handleProperty(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 handleProperty(long,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 isApplicable(org.tmatesoft.svn.core.wc2.SvnSetProperty,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
SvnOldSuggestMergeSources - :.SvnOldRunner<java.util.Collection<org.tmatesoft.svn.core.SVNURL>,org.tmatesoft.svn.core.wc2.SvnSuggestMergeSources>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnSuggestMergeSources,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()java.util.Collection<org.tmatesoft.svn.core.SVNURL> o !org.tmatesoft.svn.core.SVNException
SvnOldSwitch - :.SvnOldRunner<Long,org.tmatesoft.svn.core.wc2.SvnSwitch>
 new() -
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnOldUnlock - :.SvnOldRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.SvnUnlock>
 new() -
 run()org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
SvnOldUpdate - :.SvnOldRunner<long[],org.tmatesoft.svn.core.wc2.SvnUpdate>
 new() -
 run()long[] o !org.tmatesoft.svn.core.SVNException
SvnOldUpgrade - :.SvnOldRunner<org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration,org.tmatesoft.svn.core.wc2.SvnUpgrade> +TextBaseFileInfo,TextBaseInfo
 access org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess p
 new() -
 getEntryRepositoryRootURL(org.tmatesoft.svn.core.internal.wc.admin.SVNEntry)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 getEntryURL(org.tmatesoft.svn.core.internal.wc.admin.SVNEntry)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 getEntryCopyFromURL(org.tmatesoft.svn.core.internal.wc.admin.SVNEntry)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 getWCAccess()org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess p
 run()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration o !org.tmatesoft.svn.core.SVNException
 wipePostUpgrade(org.tmatesoft.svn.core.internal.wc17.SVNWCContext,java.io.File,boolean)void s !org.tmatesoft.svn.core.SVNException
 wipeObsoleteFiles(java.io.File)void s !org.tmatesoft.svn.core.SVNException
 getVersionedSubdirs(org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess,java.io.File,java.util.ArrayList<java.io.File>,boolean,boolean)boolean s !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc2.patch
ISvnPatchContext ai
 resolvePatchTargetStatus(.SvnPatchTarget,java.io.File,boolean,java.util.List<org.tmatesoft.svn.core.internal.wc.patch.SVNPatchTargetInfo>)void a !org.tmatesoft.svn.core.SVNException
 createTempFile(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
 getActualProps(java.io.File)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
 isTextModified(java.io.File,boolean)boolean a !org.tmatesoft.svn.core.SVNException
 readKind(java.io.File,boolean,boolean)org.tmatesoft.svn.core.SVNNodeKind a !org.tmatesoft.svn.core.SVNException
 computeKeywords(java.io.File,org.tmatesoft.svn.core.SVNPropertyValue)java.util.Map<String,byte[]> a !org.tmatesoft.svn.core.SVNException
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler a
 setProperty(java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
 delete(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 add(java.io.File)void a !org.tmatesoft.svn.core.SVNException
 move(java.io.File,java.io.File)void a !org.tmatesoft.svn.core.SVNException
 isExecutable(java.io.File)boolean a !org.tmatesoft.svn.core.SVNException
 setExecutable(java.io.File,boolean)void a
 translate(java.io.File,java.io.File,String,byte[],java.util.Map<String,byte[]>,boolean,boolean)void a !org.tmatesoft.svn.core.SVNException
 copySymlink(java.io.File,java.io.File)void a !org.tmatesoft.svn.core.SVNException
 writeSymlinkContent(java.io.File,String)void a !org.tmatesoft.svn.core.SVNException
 readSymlinkContent(java.io.File)String a !org.tmatesoft.svn.core.SVNException
 getKindOnDisk(java.io.File)org.tmatesoft.svn.core.internal.wc.SVNFileType a
 wasNodeMovedHere(java.io.File)java.io.File a !org.tmatesoft.svn.core.SVNException
SvnTargetContent - +IRealLineCallback,ISeekCallback,ITellCallback,IWriteCallback
 new() -
 readLine()String - !org.tmatesoft.svn.core.SVNException
 seekToLine(int)void o !org.tmatesoft.svn.core.SVNException
 scanForMatch(.SvnDiffHunk,boolean,int,int,boolean,boolean,org.tmatesoft.svn.core.ISVNCanceller)int o !org.tmatesoft.svn.core.SVNException
 matchExistingTarget(.SvnDiffHunk)boolean o !org.tmatesoft.svn.core.SVNException
 isExisted()boolean -
 getCurrentLine()int -
 getEolStyle()org.tmatesoft.svn.core.internal.wc17.SVNWCContext.SVNEolStyle -
 getEolStr()String -
 getLines()java.util.List<Long> -
 getHunkInfos()java.util.List<.SvnHunkInfo> -
 isEof()boolean -
 getKeywords()java.util.Map<String,byte[]> -
 getReadBaton()Object -
 getSeekCallback().SvnTargetContent.ISeekCallback -
 getTellCallback().SvnTargetContent.ITellCallback -
 getReadLineCallback().SvnTargetContent.IRealLineCallback -
 getWriteCallback().SvnTargetContent.IWriteCallback -
 setExisted(boolean)void -
 setCurrentLine(int)void -
 setEolStyle(org.tmatesoft.svn.core.internal.wc17.SVNWCContext.SVNEolStyle)void -
 setEolStr(String)void -
 setLines(java.util.List<Long>)void -
 addHunkInfo(.SvnHunkInfo)void -
 setEof(boolean)void -
 setKeywords(java.util.Map<String,byte[]>)void -
 setReadLineCallback(.SvnTargetContent.IRealLineCallback)void -
 setTellCallback(.SvnTargetContent.ITellCallback)void -
 setSeekCallback(.SvnTargetContent.ISeekCallback)void -
 setWriteCallback(.SvnTargetContent.IWriteCallback)void -
 setReadBaton(Object)void -
 setWriteBaton(Object)void -
 getWriteBaton()Object -
SvnWcPatchContext - :.ISvnPatchContext
 new(org.tmatesoft.svn.core.internal.wc17.SVNWCContext) -
 resolvePatchTargetStatus(.SvnPatchTarget,java.io.File,boolean,java.util.List<org.tmatesoft.svn.core.internal.wc.patch.SVNPatchTargetInfo>)void - !org.tmatesoft.svn.core.SVNException
 createTempFile(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
 getActualProps(java.io.File)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 isTextModified(java.io.File,boolean)boolean - !org.tmatesoft.svn.core.SVNException
 readKind(java.io.File,boolean,boolean)org.tmatesoft.svn.core.SVNNodeKind - !org.tmatesoft.svn.core.SVNException
 computeKeywords(java.io.File,org.tmatesoft.svn.core.SVNPropertyValue)java.util.Map<String,byte[]> - !org.tmatesoft.svn.core.SVNException
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler -
 setProperty(java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 delete(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 add(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 move(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 isExecutable(java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 setExecutable(java.io.File,boolean)void -
 translate(java.io.File,java.io.File,String,byte[],java.util.Map<String,byte[]>,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 copySymlink(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 writeSymlinkContent(java.io.File,String)void - !org.tmatesoft.svn.core.SVNException
 readSymlinkContent(java.io.File)String -
 getKindOnDisk(java.io.File)org.tmatesoft.svn.core.internal.wc.SVNFileType -
 wasNodeMovedHere(java.io.File)java.io.File - !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.internal.wc2.remote
SvnNgReposToReposCopy - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnRemoteCopy>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnRemoteCopy,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
SvnRemoteAnnotate - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.wc2.SvnAnnotateItem,org.tmatesoft.svn.core.wc2.SvnAnnotate>,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnAnnotate,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.wc2.SvnAnnotateItem o !org.tmatesoft.svn.core.SVNException
 handleLine(java.util.Date,long,String,String,java.util.Date,long,String,String,int)void - !org.tmatesoft.svn.core.SVNException
 handleRevision(java.util.Date,long,String,java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 handleLine(java.util.Date,long,String,String)void - !org.tmatesoft.svn.core.SVNException
 handleEOF()void -
SvnRemoteCat - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnCat>
 new() -
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
SvnRemoteDiff - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<Void,org.tmatesoft.svn.core.wc2.SvnDiff>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnDiff,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()Void o !org.tmatesoft.svn.core.SVNException
SvnRemoteExport - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<Long,org.tmatesoft.svn.core.wc2.SvnExport>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnExport,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()Long o !org.tmatesoft.svn.core.SVNException
SvnRemoteGetInfo - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.wc2.SvnInfo,org.tmatesoft.svn.core.wc2.SvnGetInfo>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetInfo,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.wc2.SvnInfo o !org.tmatesoft.svn.core.SVNException
SvnRemoteGetProperties - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnGetProperties>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetProperties,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
 remotePropertyGet(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNNodeKind,String,org.tmatesoft.svn.core.io.SVNRepository,long,org.tmatesoft.svn.core.SVNDepth,org.tmatesoft.svn.core.wc2.ISvnObjectReceiver<org.tmatesoft.svn.core.SVNProperties>)void s !org.tmatesoft.svn.core.SVNException
SvnRemoteGetRevisionProperties - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.wc2.SvnGetProperties>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnGetProperties,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNProperties o !org.tmatesoft.svn.core.SVNException
SvnRemoteList - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNDirEntry,org.tmatesoft.svn.core.wc2.SvnList>,org.tmatesoft.svn.core.ISVNDirEntryHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnList,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNDirEntry o !org.tmatesoft.svn.core.SVNException
 handleDirEntry(org.tmatesoft.svn.core.SVNDirEntry)void - !org.tmatesoft.svn.core.SVNException
SvnRemoteLog - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNLogEntry,org.tmatesoft.svn.core.wc2.SvnLog>,org.tmatesoft.svn.core.ISVNLogEntryHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnCat,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNLogEntry o !org.tmatesoft.svn.core.SVNException
 handleLogEntry(org.tmatesoft.svn.core.SVNLogEntry)void - !org.tmatesoft.svn.core.SVNException
SvnRemoteRemoteDelete - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnRemoteDelete>
 new() -
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
SvnRemoteRemoteMkDir - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnRemoteMkDir>
 new() -
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 doRun()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
SvnRemoteSetLock - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.SvnSetLock>,org.tmatesoft.svn.core.io.ISVNLockHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnSetLock,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
 handleLock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void - !org.tmatesoft.svn.core.SVNException
 handleUnlock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void - !org.tmatesoft.svn.core.SVNException
SvnRemoteSetPropertyImpl - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNCommitInfo,org.tmatesoft.svn.core.wc2.SvnRemoteSetProperty>,org.tmatesoft.svn.core.wc.ISVNPropertyHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnRemoteSetProperty,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNCommitInfo o !org.tmatesoft.svn.core.SVNException
 handleProperty(java.io.File,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 handleProperty(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
 handleProperty(long,org.tmatesoft.svn.core.wc.SVNPropertyData)void - !org.tmatesoft.svn.core.SVNException
SvnRemoteSetRevisionProperty - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.wc.SVNPropertyData,org.tmatesoft.svn.core.wc2.SvnSetProperty>
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnSetProperty,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.wc.SVNPropertyData o !org.tmatesoft.svn.core.SVNException
SvnRemoteUnlock - :org.tmatesoft.svn.core.internal.wc2.SvnRemoteOperationRunner<org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.wc2.SvnUnlock>,org.tmatesoft.svn.core.io.ISVNLockHandler
 new() -
 isApplicable(org.tmatesoft.svn.core.wc2.SvnUnlock,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNLock o !org.tmatesoft.svn.core.SVNException
 handleLock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void - !org.tmatesoft.svn.core.SVNException
 handleUnlock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void - !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.core.io
ISVNConnectionListener ai
 connectionOpened(.SVNRepository)void a
 connectionClosed(.SVNRepository)void a
ISVNDeltaConsumer ai
 applyTextDelta(String,String)void a !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,.diff.SVNDiffWindow)java.io.OutputStream a !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void a !org.tmatesoft.svn.core.SVNException
ISVNEditor ai :.ISVNDeltaConsumer
 targetRevision(long)void a !org.tmatesoft.svn.core.SVNException
 openRoot(long)void a !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void a !org.tmatesoft.svn.core.SVNException
 absentDir(String)void a !org.tmatesoft.svn.core.SVNException
 absentFile(String)void a !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void a !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void a !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
 closeDir()void a !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void a !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void a !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void a !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo a !org.tmatesoft.svn.core.SVNException
 abortEdit()void a !org.tmatesoft.svn.core.SVNException
ISVNFileCheckoutTarget ai
 getOutputStream(String)java.io.OutputStream a !org.tmatesoft.svn.core.SVNException
 filePropertyChanged(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
ISVNFileRevisionHandler ai :.ISVNDeltaConsumer
 openRevision(.SVNFileRevision)void a !org.tmatesoft.svn.core.SVNException
 closeRevision(String)void a !org.tmatesoft.svn.core.SVNException
ISVNInheritedPropertiesHandler ai
 handleInheritedProperites(String,org.tmatesoft.svn.core.SVNProperties)void a !org.tmatesoft.svn.core.SVNException
ISVNLocationEntryHandler ai
 handleLocationEntry(.SVNLocationEntry)void a !org.tmatesoft.svn.core.SVNException
ISVNLocationSegmentHandler ai
 handleLocationSegment(.SVNLocationSegment)void a !org.tmatesoft.svn.core.SVNException
ISVNLockHandler ai
 handleLock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void a !org.tmatesoft.svn.core.SVNException
 handleUnlock(String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage)void a !org.tmatesoft.svn.core.SVNException
ISVNLockTimeoutProvider ai
 getLockTimeout(String,String,String,boolean)long a
ISVNReplayHandler ai
 handleStartRevision(long,org.tmatesoft.svn.core.SVNProperties).ISVNEditor a !org.tmatesoft.svn.core.SVNException
 handleEndRevision(long,org.tmatesoft.svn.core.SVNProperties,.ISVNEditor)void a !org.tmatesoft.svn.core.SVNException
ISVNReporter ai
 setPath(String,String,long,boolean)void ax !org.tmatesoft.svn.core.SVNException
 setPath(String,String,long,org.tmatesoft.svn.core.SVNDepth,boolean)void a !org.tmatesoft.svn.core.SVNException
 deletePath(String)void a !org.tmatesoft.svn.core.SVNException
 linkPath(org.tmatesoft.svn.core.SVNURL,String,String,long,boolean)void ax !org.tmatesoft.svn.core.SVNException
 linkPath(org.tmatesoft.svn.core.SVNURL,String,String,long,org.tmatesoft.svn.core.SVNDepth,boolean)void a !org.tmatesoft.svn.core.SVNException
 finishReport()void a !org.tmatesoft.svn.core.SVNException
 abortReport()void a !org.tmatesoft.svn.core.SVNException
ISVNReporterBaton ai
 report(.ISVNReporter)void a !org.tmatesoft.svn.core.SVNException
ISVNSession ai
 KEEP_ALIVE .ISVNSession sf
 DEFAULT .ISVNSession sf
 keepConnection(.SVNRepository)boolean a
 saveCommitMessage(.SVNRepository,long,String)void a
 getCommitMessage(.SVNRepository,long)String a
 hasCommitMessage(.SVNRepository,long)boolean a
ISVNTunnelProvider ai
 createTunnelConnector(org.tmatesoft.svn.core.SVNURL)org.tmatesoft.svn.core.internal.io.svn.ISVNConnector a
ISVNWorkingCopyContentMediator ai
 getContentAsStream(org.tmatesoft.svn.core.wc2.SvnChecksum)java.io.InputStream a
ISVNWorkspaceMediator ai
 getWorkspaceProperty(String,String)org.tmatesoft.svn.core.SVNPropertyValue a !org.tmatesoft.svn.core.SVNException
 setWorkspaceProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
SVNCapability -
 DEPTH .SVNCapability sf
 MERGE_INFO .SVNCapability sf
 LOG_REVPROPS .SVNCapability sf
 PARTIAL_REPLAY .SVNCapability sf
 COMMIT_REVPROPS .SVNCapability sf
 ATOMIC_REVPROPS .SVNCapability sf
 INHERITED_PROPS .SVNCapability sf
 EPHEMERAL_PROPS .SVNCapability sf
 GET_FILE_REVS_REVERSED .SVNCapability sf
 toString()String -
SVNFileRevision - :Comparable
 new(String,long,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties) -
 new(String,long,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean) -
 getPath()String -
 getProperties()org.tmatesoft.svn.core.SVNProperties x
 getRevisionProperties()org.tmatesoft.svn.core.SVNProperties -
 getPropertiesDelta()org.tmatesoft.svn.core.SVNProperties -
 getRevision()long -
 compareTo(Object)int -
 isResultOfMerge()boolean -
SVNLocationEntry -
 new(long,String) -
 new(long,String,boolean,java.util.Map) -
 getPath()String -
 getRevision()long -
 isResultOfMerge()boolean -
 getMergedMergeInfo()java.util.Map -
SVNLocationSegment -
 new(long,long,String) -
 getPath()String -
 getStartRevision()long -
 getEndRevision()long -
 setStartRevision(long)void -
 setEndRevision(long)void -
SVNRepository a
 INVALID_REVISION long sf
 myRepositoryUUID String o
 myRepositoryRoot org.tmatesoft.svn.core.SVNURL o
 myLocation org.tmatesoft.svn.core.SVNURL o
 myOriginalLocations java.util.Set<org.tmatesoft.svn.core.SVNURL> o
 myCanceller org.tmatesoft.svn.core.ISVNCanceller p
 myEventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new(org.tmatesoft.svn.core.SVNURL,.ISVNSession) o
 getLocation()org.tmatesoft.svn.core.SVNURL -
 setLocation(org.tmatesoft.svn.core.SVNURL,boolean)void - !org.tmatesoft.svn.core.SVNException
 setLocationInternal(org.tmatesoft.svn.core.SVNURL,boolean)void o !org.tmatesoft.svn.core.SVNException
 getRepositoryUUID()String x
 getRepositoryUUID(boolean)String - !org.tmatesoft.svn.core.SVNException
 getRepositoryRoot()org.tmatesoft.svn.core.SVNURL x
 getRepositoryRoot(boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 setAuthenticationManager(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager)void -
 getAuthenticationManager()org.tmatesoft.svn.core.auth.ISVNAuthenticationManager -
 setTunnelProvider(.ISVNTunnelProvider)void -
 getTunnelProvider().ISVNTunnelProvider -
 setCanceller(org.tmatesoft.svn.core.ISVNCanceller)void -
 getCanceller()org.tmatesoft.svn.core.ISVNCanceller -
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler -
 setRepositoryCredentials(String,org.tmatesoft.svn.core.SVNURL)void o
 testConnection()void a !org.tmatesoft.svn.core.SVNException
 getLatestRevision()long a !org.tmatesoft.svn.core.SVNException
 getDatedRevision(java.util.Date)long a !org.tmatesoft.svn.core.SVNException
 getRevisionProperties(long,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
 setRevisionPropertyValue(long,String,org.tmatesoft.svn.core.SVNPropertyValue)void a !org.tmatesoft.svn.core.SVNException
 getRevisionPropertyValue(long,String)org.tmatesoft.svn.core.SVNPropertyValue a !org.tmatesoft.svn.core.SVNException
 checkPath(String,long)org.tmatesoft.svn.core.SVNNodeKind a !org.tmatesoft.svn.core.SVNException
 getFile(String,long,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)long a !org.tmatesoft.svn.core.SVNException
 getDir(String,long,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.ISVNDirEntryHandler)long a !org.tmatesoft.svn.core.SVNException
 getDir(String,long,org.tmatesoft.svn.core.SVNProperties,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)long a !org.tmatesoft.svn.core.SVNException
 getFileRevisions(String,long,long,.ISVNFileRevisionHandler)int - !org.tmatesoft.svn.core.SVNException
 getFileRevisions(String,long,long,boolean,.ISVNFileRevisionHandler)int - !org.tmatesoft.svn.core.SVNException
 assertServerIsMergeInfoCapable(String)void - !org.tmatesoft.svn.core.SVNException
 log(String[],long,long,boolean,boolean,org.tmatesoft.svn.core.ISVNLogEntryHandler)long - !org.tmatesoft.svn.core.SVNException
 log(String[],long,long,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)long - !org.tmatesoft.svn.core.SVNException
 log(String[],long,long,boolean,boolean,long,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)long - !org.tmatesoft.svn.core.SVNException
 getLocations(String,long,long[],.ISVNLocationEntryHandler)int - !org.tmatesoft.svn.core.SVNException
 getLocationSegments(String,long,long,long,.ISVNLocationSegmentHandler)long - !org.tmatesoft.svn.core.SVNException
 getLocationSegments(String,long,long,long)java.util.List<.SVNLocationSegment> - !org.tmatesoft.svn.core.SVNException
 getFileRevisions(String,java.util.Collection,long,long)java.util.Collection - !org.tmatesoft.svn.core.SVNException
 getDir(String,long,org.tmatesoft.svn.core.SVNProperties,java.util.Collection)java.util.Collection - !org.tmatesoft.svn.core.SVNException
 getDir(String,long,org.tmatesoft.svn.core.SVNProperties,int,java.util.Collection)java.util.Collection<org.tmatesoft.svn.core.SVNDirEntry> - !org.tmatesoft.svn.core.SVNException
 getDir(String,long,boolean,java.util.Collection)org.tmatesoft.svn.core.SVNDirEntry a !org.tmatesoft.svn.core.SVNException
 log(String[],java.util.Collection,long,long,boolean,boolean)java.util.Collection - !org.tmatesoft.svn.core.SVNException
 getLocations(String,java.util.Collection,long,long[])java.util.Collection - !org.tmatesoft.svn.core.SVNException
 getLocations(String,java.util.Map,long,long[])java.util.Map - !org.tmatesoft.svn.core.SVNException
 diff(org.tmatesoft.svn.core.SVNURL,long,long,String,boolean,boolean,boolean,.ISVNReporterBaton,.ISVNEditor)void x !org.tmatesoft.svn.core.SVNException
 diff(org.tmatesoft.svn.core.SVNURL,long,long,String,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNReporterBaton,.ISVNEditor)void a !org.tmatesoft.svn.core.SVNException
 diff(org.tmatesoft.svn.core.SVNURL,long,long,String,boolean,boolean,.ISVNReporterBaton,.ISVNEditor)void x !org.tmatesoft.svn.core.SVNException
 diff(org.tmatesoft.svn.core.SVNURL,long,String,boolean,boolean,.ISVNReporterBaton,.ISVNEditor)void x !org.tmatesoft.svn.core.SVNException
 update(org.tmatesoft.svn.core.SVNURL,long,String,boolean,.ISVNReporterBaton,.ISVNEditor)void x !org.tmatesoft.svn.core.SVNException
 update(org.tmatesoft.svn.core.SVNURL,long,String,org.tmatesoft.svn.core.SVNDepth,.ISVNReporterBaton,.ISVNEditor)void a !org.tmatesoft.svn.core.SVNException
 update(long,String,boolean,.ISVNReporterBaton,.ISVNEditor)void - !org.tmatesoft.svn.core.SVNException
 update(long,String,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNReporterBaton,.ISVNEditor)void a !org.tmatesoft.svn.core.SVNException
 status(long,String,boolean,.ISVNReporterBaton,.ISVNEditor)void - !org.tmatesoft.svn.core.SVNException
 status(long,String,org.tmatesoft.svn.core.SVNDepth,.ISVNReporterBaton,.ISVNEditor)void a !org.tmatesoft.svn.core.SVNException
 checkout(long,String,boolean,.ISVNEditor)void - !org.tmatesoft.svn.core.SVNException
 checkout(long,String,org.tmatesoft.svn.core.SVNDepth,.ISVNEditor)void - !org.tmatesoft.svn.core.SVNException
 checkoutFiles(long,String[],.ISVNFileCheckoutTarget)void - !org.tmatesoft.svn.core.SVNException
 replay(long,long,boolean,.ISVNEditor)void a !org.tmatesoft.svn.core.SVNException
 replayRange(long,long,long,boolean,.ISVNReplayHandler)void - !org.tmatesoft.svn.core.SVNException
 getCommitEditor(String,.ISVNWorkspaceMediator).ISVNEditor - !org.tmatesoft.svn.core.SVNException
 info(String,long)org.tmatesoft.svn.core.SVNDirEntry a !org.tmatesoft.svn.core.SVNException
 getCommitEditor(String,java.util.Map,boolean,.ISVNWorkspaceMediator).ISVNEditor a !org.tmatesoft.svn.core.SVNException
 getCommitEditor(String,java.util.Map,boolean,org.tmatesoft.svn.core.SVNProperties,.ISVNWorkspaceMediator).ISVNEditor - !org.tmatesoft.svn.core.SVNException
 getCommitEditorInternal(java.util.Map,boolean,org.tmatesoft.svn.core.SVNProperties,.ISVNWorkspaceMediator).ISVNEditor oa !org.tmatesoft.svn.core.SVNException
 getLock(String)org.tmatesoft.svn.core.SVNLock a !org.tmatesoft.svn.core.SVNException
 getLocks(String)org.tmatesoft.svn.core.SVNLock[] a !org.tmatesoft.svn.core.SVNException
 getMergeInfo(String[],long,org.tmatesoft.svn.core.SVNMergeInfoInheritance,boolean)java.util.Map<String,org.tmatesoft.svn.core.SVNMergeInfo> - !org.tmatesoft.svn.core.SVNException
 lock(java.util.Map,String,boolean,.ISVNLockHandler)void a !org.tmatesoft.svn.core.SVNException
 unlock(java.util.Map,boolean,.ISVNLockHandler)void a !org.tmatesoft.svn.core.SVNException
 closeSession()void a
 hasCapability(.SVNCapability)boolean a !org.tmatesoft.svn.core.SVNException
 getOptions().ISVNSession -
 addConnectionListener(.ISVNConnectionListener)void -
 removeConnectionListener(.ISVNConnectionListener)void -
 getDeletedRevision(String,long,long)long - !org.tmatesoft.svn.core.SVNException
 getInheritedProperties(String,long,String)java.util.Map<String,org.tmatesoft.svn.core.SVNProperties> - !org.tmatesoft.svn.core.SVNException
 getInheritedProperties(String,long,String,.ISVNInheritedPropertiesHandler)void - !org.tmatesoft.svn.core.SVNException
 getInheritedPropertiesImpl(String,long,String,.ISVNInheritedPropertiesHandler)void oa !org.tmatesoft.svn.core.SVNException
 getDeletedRevisionImpl(String,long,long)long oa !org.tmatesoft.svn.core.SVNException
 getLocationSegmentsImpl(String,long,long,long,.ISVNLocationSegmentHandler)long oa !org.tmatesoft.svn.core.SVNException
 getLocationsImpl(String,long,long[],.ISVNLocationEntryHandler)int oa !org.tmatesoft.svn.core.SVNException
 logImpl(String[],long,long,boolean,boolean,long,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)long oa !org.tmatesoft.svn.core.SVNException
 getFileRevisionsImpl(String,long,long,boolean,.ISVNFileRevisionHandler)int oa !org.tmatesoft.svn.core.SVNException
 getMergeInfoImpl(String[],long,org.tmatesoft.svn.core.SVNMergeInfoInheritance,boolean)java.util.Map oa !org.tmatesoft.svn.core.SVNException
 replayRangeImpl(long,long,long,boolean,.ISVNReplayHandler)void oa !org.tmatesoft.svn.core.SVNException
 fireConnectionOpened()void o
 fireConnectionClosed()void o
 lock()void o
 lock(boolean)void o
 unlock()void o
 isInvalidRevision(long)boolean os
 isValidRevision(long)boolean os
 getRevisionObject(long)Long os
 assertValidRevision(long)void os !org.tmatesoft.svn.core.SVNException
 getRepositoryPath(String)String - !org.tmatesoft.svn.core.SVNException
 getLocationRelativePath(String)String o !org.tmatesoft.svn.core.SVNException
 getFullPath(String)String - !org.tmatesoft.svn.core.SVNException
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
 getDebugLog()org.tmatesoft.svn.util.ISVNDebugLog -
SVNRepositoryFactory a
 new() -
 registerRepositoryFactory(String,.SVNRepositoryFactory)void os
 hasRepositoryFactory(String)boolean os
 create(org.tmatesoft.svn.core.SVNURL).SVNRepository s !org.tmatesoft.svn.core.SVNException
 create(org.tmatesoft.svn.core.SVNURL,.ISVNSession).SVNRepository s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,String,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,String,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,String,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,String,boolean,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,String,boolean,boolean,boolean,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createLocalRepository(java.io.File,String,boolean,boolean,boolean,boolean,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL s !org.tmatesoft.svn.core.SVNException
 createRepositoryImpl(org.tmatesoft.svn.core.SVNURL,.ISVNSession).SVNRepository oa
package org.tmatesoft.svn.core.io.diff
SVNDiffWindow -
 SVN_HEADER byte[] sfx
 SVN1_HEADER byte[] sfx
 SVN2_HEADER byte[] sfx
 EMPTY .SVNDiffWindow sf
 new(long,int,int,int,int) -
 getInstructionsLength()int -
 getSourceViewOffset()long -
 getSourceViewLength()int -
 getTargetViewLength()int -
 getNewDataLength()int -
 instructions()java.util.Iterator -
 instructions(boolean)java.util.Iterator -
 apply(.SVNDiffWindowApplyBaton)void - !org.tmatesoft.svn.core.SVNException
 apply(byte[],byte[])int -
 setData(java.nio.ByteBuffer)void -
 toString()String -
 hasInstructions()boolean -
 writeTo(java.io.OutputStream,boolean)void - !java.io.IOException
 writeTo(java.io.OutputStream,boolean,boolean)void x !java.io.IOException
 writeTo(java.io.OutputStream,boolean,org.tmatesoft.svn.core.internal.delta.SVNDeltaCompression)void - !java.io.IOException
 getDataLength()int -
 hasCopyFromSourceInstructions()boolean -
 clone(java.nio.ByteBuffer).SVNDiffWindow -
 loadDiffInstructions(.SVNDiffInstruction[]).SVNDiffInstruction[] -
 getInstructionsCount()int -
 writeNewData(java.nio.ByteBuffer,int,int)void -
package org.tmatesoft.svn.core.replicator
ISVNReplicationHandler ai
 revisionReplicating(.SVNRepositoryReplicator,org.tmatesoft.svn.core.SVNLogEntry)void a !org.tmatesoft.svn.core.SVNException
 revisionReplicated(.SVNRepositoryReplicator,org.tmatesoft.svn.core.SVNCommitInfo)void a !org.tmatesoft.svn.core.SVNException
 checkCancelled()void a !org.tmatesoft.svn.core.SVNCancelException
SVNReplicationEditor - :org.tmatesoft.svn.core.io.ISVNEditor
 new(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.io.ISVNEditor,org.tmatesoft.svn.core.SVNLogEntry) -
 targetRevision(long)void - !org.tmatesoft.svn.core.SVNException
 openRoot(long)void - !org.tmatesoft.svn.core.SVNException
 deleteEntry(String,long)void - !org.tmatesoft.svn.core.SVNException
 absentDir(String)void - !org.tmatesoft.svn.core.SVNException
 absentFile(String)void - !org.tmatesoft.svn.core.SVNException
 addDir(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openDir(String,long)void - !org.tmatesoft.svn.core.SVNException
 changeDirProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeDir()void - !org.tmatesoft.svn.core.SVNException
 addFile(String,String,long)void - !org.tmatesoft.svn.core.SVNException
 openFile(String,long)void - !org.tmatesoft.svn.core.SVNException
 applyTextDelta(String,String)void - !org.tmatesoft.svn.core.SVNException
 textDeltaChunk(String,org.tmatesoft.svn.core.io.diff.SVNDiffWindow)java.io.OutputStream - !org.tmatesoft.svn.core.SVNException
 textDeltaEnd(String)void - !org.tmatesoft.svn.core.SVNException
 changeFileProperty(String,String,org.tmatesoft.svn.core.SVNPropertyValue)void - !org.tmatesoft.svn.core.SVNException
 closeFile(String,String)void - !org.tmatesoft.svn.core.SVNException
 closeEdit()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 abortEdit()void - !org.tmatesoft.svn.core.SVNException
 getCommitInfo()org.tmatesoft.svn.core.SVNCommitInfo -
SVNRepositoryReplicator - :org.tmatesoft.svn.core.wc.ISVNEventHandler
 new() p
 newInstance().SVNRepositoryReplicator s
 replicateRepository(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.io.SVNRepository,boolean)long - !org.tmatesoft.svn.core.SVNException
 replicateRepository(org.tmatesoft.svn.core.io.SVNRepository,org.tmatesoft.svn.core.io.SVNRepository,long,long)long - !org.tmatesoft.svn.core.SVNException
 setReplicationHandler(.ISVNReplicationHandler)void -
 fireReplicatingEvent(org.tmatesoft.svn.core.SVNLogEntry)void o !org.tmatesoft.svn.core.SVNException
 fireReplicatedEvent(org.tmatesoft.svn.core.SVNCommitInfo)void o !org.tmatesoft.svn.core.SVNException
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
package org.tmatesoft.svn.core.wc
DefaultSVNCommitHandler - :.ISVNCommitHandler
 new() -
 getCommitMessage(String,.SVNCommitItem[])String - !org.tmatesoft.svn.core.SVNException
 getRevisionProperties(String,.SVNCommitItem[],org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
DefaultSVNCommitParameters - :.ISVNCommitParameters
 new() -
 onMissingFile(java.io.File).ISVNCommitParameters.Action -
 onMissingDirectory(java.io.File).ISVNCommitParameters.Action -
 onDirectoryDeletion(java.io.File)boolean -
 onFileDeletion(java.io.File)boolean -
DefaultSVNDiffGenerator - :.ISVNDiffGenerator
 PROPERTIES_SEPARATOR String osf
 HEADER_SEPARATOR String osf
 WC_REVISION_LABEL String osf
 EMPTY_FILE_IS java.io.InputStream osf
 new() -
 init(String,String)void -
 setDiffOptions(.SVNDiffOptions)void -
 setRawDiffOptions(java.util.Collection)void -
 setOptions(.ISVNOptions)void -
 setExternalDiffCommand(String)void -
 setBasePath(java.io.File)void -
 setFallbackToAbsolutePath(boolean)void -
 setDiffDeleted(boolean)void -
 isDiffDeleted()boolean -
 setDiffAdded(boolean)void -
 isDiffAdded()boolean -
 setDiffCopied(boolean)void -
 isDiffCopied()boolean -
 getDiffOptions().SVNDiffOptions -
 getDisplayPath(String)String o !org.tmatesoft.svn.core.SVNException
 setForcedBinaryDiff(boolean)void -
 isForcedBinaryDiff()boolean -
 displayPropDiff(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 getBasePath()java.io.File o
 displayFileDiff(String,java.io.File,java.io.File,String,String,String,String,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 setEncoding(String)void -
 getEncoding()String -
 hasEncoding()boolean -
 hasEOL()boolean -
 getGlobalEncoding()String -
 setEOL(byte[])void -
 getEOL()byte[] -
 createTempDirectory()java.io.File - !org.tmatesoft.svn.core.SVNException
 isDiffUnversioned()boolean -
 setDiffUnversioned(boolean)void -
 displayDeletedDirectory(String,String,String)void - !org.tmatesoft.svn.core.SVNException
 displayAddedDirectory(String,String,String)void - !org.tmatesoft.svn.core.SVNException
 getExternalDiffCommand()String o
 getOptions().ISVNOptions o
 displayBinary(java.io.OutputStream,String,String)void o !java.io.IOException
 displayHeader(java.io.OutputStream,String,boolean)boolean o !java.io.IOException
 displayHeaderFields(java.io.OutputStream,String,String)void o !java.io.IOException
 isHeaderForced(java.io.File,java.io.File)boolean o
 useLocalFileSeparatorChar()boolean o
 getLabel(String,String)String o
DefaultSVNRepositoryPool - :.ISVNRepositoryPool,org.tmatesoft.svn.core.io.ISVNSession,org.tmatesoft.svn.core.io.ISVNConnectionListener
 RUNTIME_POOL int sfx
 INSTANCE_POOL int sfx
 NO_POOL int sfx
 myCanceller org.tmatesoft.svn.core.ISVNCanceller p
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.io.ISVNTunnelProvider) -
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.io.ISVNTunnelProvider,long,boolean) -
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.io.ISVNTunnelProvider,boolean,int) x
 createRepository(org.tmatesoft.svn.core.SVNURL,boolean)org.tmatesoft.svn.core.io.SVNRepository - !org.tmatesoft.svn.core.SVNException
 setSpoolLocation(java.io.File)void -
 getSpoolLocation()java.io.File -
 setAuthenticationManager(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager)void -
 keepConnection(org.tmatesoft.svn.core.io.SVNRepository)boolean -
 shutdownConnections(boolean)void -
 dispose()void -
 shutdownTimer()void s
 saveCommitMessage(org.tmatesoft.svn.core.io.SVNRepository,long,String)void -
 getCommitMessage(org.tmatesoft.svn.core.io.SVNRepository,long)String -
 hasCommitMessage(org.tmatesoft.svn.core.io.SVNRepository,long)boolean -
 connectionClosed(org.tmatesoft.svn.core.io.SVNRepository)void -
 connectionOpened(org.tmatesoft.svn.core.io.SVNRepository)void -
 setCanceller(org.tmatesoft.svn.core.ISVNCanceller)void -
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
ISVNAddParameters ai +Action
 ADD_AS_BINARY .ISVNAddParameters.Action sf
 ADD_AS_IS .ISVNAddParameters.Action sf
 REPORT_ERROR .ISVNAddParameters.Action sf
 onInconsistentEOLs(java.io.File).ISVNAddParameters.Action a
ISVNAddParameters.Action s
ISVNAnnotateHandler ai
 handleLine(java.util.Date,long,String,String)void ax !org.tmatesoft.svn.core.SVNException
 handleLine(java.util.Date,long,String,String,java.util.Date,long,String,String,int)void a !org.tmatesoft.svn.core.SVNException
 handleRevision(java.util.Date,long,String,java.io.File)boolean a !org.tmatesoft.svn.core.SVNException
 handleEOF()void a !org.tmatesoft.svn.core.SVNException
ISVNChangelistHandler ai
 handle(java.io.File,String)void a
ISVNCommitHandler ai
 getCommitMessage(String,.SVNCommitItem[])String a !org.tmatesoft.svn.core.SVNException
 getRevisionProperties(String,.SVNCommitItem[],org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
ISVNCommitParameters ai +Action
 ERROR .ISVNCommitParameters.Action sf
 SKIP .ISVNCommitParameters.Action sf
 DELETE .ISVNCommitParameters.Action sf
 onMissingFile(java.io.File).ISVNCommitParameters.Action a
 onMissingDirectory(java.io.File).ISVNCommitParameters.Action a
 onDirectoryDeletion(java.io.File)boolean a
 onFileDeletion(java.io.File)boolean a
ISVNCommitParameters.Action s
ISVNConfigEventHandler ai
 onLoad(org.tmatesoft.svn.core.internal.wc.SVNCompositeConfigFile,org.tmatesoft.svn.core.internal.wc.SVNCompositeConfigFile)void a
ISVNConflictHandler ai
 handleConflict(.SVNConflictDescription).SVNConflictResult a !org.tmatesoft.svn.core.SVNException
ISVNDiffGenerator ai
 init(String,String)void a
 setBasePath(java.io.File)void a
 setForcedBinaryDiff(boolean)void a
 setEncoding(String)void a
 getEncoding()String a
 setEOL(byte[])void a
 getEOL()byte[] a
 setDiffDeleted(boolean)void a
 isDiffDeleted()boolean a
 setDiffAdded(boolean)void a
 isDiffAdded()boolean a
 setDiffCopied(boolean)void a
 isDiffCopied()boolean a
 setDiffUnversioned(boolean)void a
 isDiffUnversioned()boolean a
 createTempDirectory()java.io.File a !org.tmatesoft.svn.core.SVNException
 displayPropDiff(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
 displayFileDiff(String,java.io.File,java.io.File,String,String,String,String,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
 displayDeletedDirectory(String,String,String)void a !org.tmatesoft.svn.core.SVNException
 displayAddedDirectory(String,String,String)void a !org.tmatesoft.svn.core.SVNException
 isForcedBinaryDiff()boolean a
ISVNDiffStatusHandler ai
 handleDiffStatus(.SVNDiffStatus)void a !org.tmatesoft.svn.core.SVNException
ISVNEventHandler ai :org.tmatesoft.svn.core.ISVNCanceller
 UNKNOWN double sf
 handleEvent(.SVNEvent,double)void a !org.tmatesoft.svn.core.SVNException
ISVNExternalsHandler ai
 DEFAULT .ISVNExternalsHandler sf
 handleExternal(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,String,.SVNRevision).SVNRevision[] a
ISVNFileFilter ai
 accept(java.io.File)boolean a !org.tmatesoft.svn.core.SVNException
ISVNInfoHandler ai
 handleInfo(.SVNInfo)void a !org.tmatesoft.svn.core.SVNException
ISVNMerger ai
 mergeText(.SVNMergeFileSet,boolean,.SVNDiffOptions).SVNMergeResult a !org.tmatesoft.svn.core.SVNException
 mergeProperties(String,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.internal.wc.admin.SVNAdminArea,org.tmatesoft.svn.core.internal.wc.admin.SVNLog,boolean,boolean).SVNMergeResult a !org.tmatesoft.svn.core.SVNException
ISVNMergerFactory ai
 createMerger(byte[],byte[],byte[]).ISVNMerger a
ISVNOptions ai :org.tmatesoft.svn.core.io.ISVNTunnelProvider
 isUseCommitTimes()boolean a
 getIgnorePatterns()String[] a
 applyAutoProperties(java.io.File,java.util.Map)java.util.Map a
 getMergerFactory().ISVNMergerFactory a
 getKeywordDateFormat()java.text.DateFormat a
 getPreservedConflictFileExtensions()String[] a
 isAllowAllForwardMergesFromSelf()boolean a
 getNativeEOL()byte[] a
 getNativeCharset()String a
 getFileExtensionsToMimeTypes()java.util.Map a
 getConflictResolver().ISVNConflictHandler a
ISVNPathListHandler ai
 handlePathListItem(java.io.File)void a !org.tmatesoft.svn.core.SVNException
ISVNPropertyHandler ai
 NULL .ISVNPropertyHandler sf
 handleProperty(java.io.File,.SVNPropertyData)void a !org.tmatesoft.svn.core.SVNException
 handleProperty(org.tmatesoft.svn.core.SVNURL,.SVNPropertyData)void a !org.tmatesoft.svn.core.SVNException
 handleProperty(long,.SVNPropertyData)void a !org.tmatesoft.svn.core.SVNException
ISVNPropertyValueProvider ai
 providePropertyValues(java.io.File,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
ISVNRepositoryPool ai
 setAuthenticationManager(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager)void a
 setCanceller(org.tmatesoft.svn.core.ISVNCanceller)void a
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void a
 createRepository(org.tmatesoft.svn.core.SVNURL,boolean)org.tmatesoft.svn.core.io.SVNRepository a !org.tmatesoft.svn.core.SVNException
 shutdownConnections(boolean)void ax
 dispose()void a
ISVNStatusFileProvider ai
 getChildrenFiles(java.io.File)java.util.Map<String,java.io.File> a
ISVNStatusHandler ai
 handleStatus(.SVNStatus)void a !org.tmatesoft.svn.core.SVNException
SVNBasicClient -
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) o
 new(.ISVNRepositoryPool,.ISVNOptions) o
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) o
 initDefaults()void o
 isWC17Supported()boolean s
 dontWC17Support()org.tmatesoft.svn.core.internal.wc16.SVNBasicDelegate os !org.tmatesoft.svn.core.SVNException
 getOptions().ISVNOptions -
 setOptions(.ISVNOptions)void -
 setIgnoreExternals(boolean)void -
 isIgnoreExternals()boolean -
 setLeaveConflictsUnresolved(boolean)void x
 isLeaveConflictsUnresolved()boolean x
 setEventHandler(.ISVNEventHandler)void -
 setPathListHandler(.ISVNPathListHandler)void -
 getPathListHandler().ISVNPathListHandler -
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
 getDebugLog()org.tmatesoft.svn.util.ISVNDebugLog -
 getReposRoot(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.internal.wc.admin.SVNAdminArea,org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)org.tmatesoft.svn.core.SVNURL x !org.tmatesoft.svn.core.SVNException
 getReposRoot(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 setEventPathPrefix(String)void x
 getOperationsFactory()org.tmatesoft.svn.core.wc2.SvnOperationFactory -
SVNChangelistClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getChangeLists(java.io.File,java.util.Collection<String>,org.tmatesoft.svn.core.SVNDepth,.ISVNChangelistHandler)void x !org.tmatesoft.svn.core.SVNException
 getChangeListPaths(java.util.Collection<String>,java.util.Collection<java.io.File>,org.tmatesoft.svn.core.SVNDepth,.ISVNChangelistHandler)void x !org.tmatesoft.svn.core.SVNException
 addToChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String,String[])void x !org.tmatesoft.svn.core.SVNException
 removeFromChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String[])void x !org.tmatesoft.svn.core.SVNException
 doAddToChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String,String[])void - !org.tmatesoft.svn.core.SVNException
 doRemoveFromChangelist(java.io.File[],org.tmatesoft.svn.core.SVNDepth,String[])void - !org.tmatesoft.svn.core.SVNException
 doGetChangeListPaths(java.util.Collection<String>,java.util.Collection<java.io.File>,org.tmatesoft.svn.core.SVNDepth,.ISVNChangelistHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetChangeLists(java.io.File,java.util.Collection<String>,org.tmatesoft.svn.core.SVNDepth,.ISVNChangelistHandler)void - !org.tmatesoft.svn.core.SVNException
SVNClientManager - :.ISVNRepositoryPool
 myAdminClient .admin.SVNAdminClient p
 myLookClient .admin.SVNLookClient p
 myEventHandler .ISVNEventHandler p
 newInstance().SVNClientManager s
 newInstance(.ISVNOptions).SVNClientManager s
 newInstance(.ISVNOptions,org.tmatesoft.svn.core.auth.ISVNAuthenticationManager).SVNClientManager s
 newInstance(org.tmatesoft.svn.core.wc2.SvnOperationFactory).SVNClientManager s
 newInstance(.ISVNOptions,.ISVNRepositoryPool).SVNClientManager s
 newInstance(org.tmatesoft.svn.core.internal.wc.DefaultSVNOptions,String,String).SVNClientManager s
 createRepository(org.tmatesoft.svn.core.SVNURL,boolean)org.tmatesoft.svn.core.io.SVNRepository - !org.tmatesoft.svn.core.SVNException
 shutdownConnections(boolean)void x
 dispose()void -
 getOptions().ISVNOptions -
 setEventHandler(.ISVNEventHandler)void -
 setIgnoreExternals(boolean)void -
 isIgnoreExternals()boolean -
 setOptions(.ISVNOptions)void -
 getCommitClient().SVNCommitClient -
 getAdminClient().admin.SVNAdminClient -
 getLookClient().admin.SVNLookClient -
 getCopyClient().SVNCopyClient -
 getDiffClient().SVNDiffClient -
 getLogClient().SVNLogClient -
 getMoveClient().SVNMoveClient -
 getStatusClient().SVNStatusClient -
 getUpdateClient().SVNUpdateClient -
 getWCClient().SVNWCClient -
 getChangelistClient().SVNChangelistClient -
 initClientDefaults(.SVNBasicClient)void o
 initClientDefaults(.admin.SVNAdminBasicClient)void o
 getDebugLog()org.tmatesoft.svn.util.ISVNDebugLog -
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
 setAuthenticationManager(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager)void -
 setCanceller(org.tmatesoft.svn.core.ISVNCanceller)void -
 getRepositoryPool().ISVNRepositoryPool -
 getOperationFactory()org.tmatesoft.svn.core.wc2.SvnOperationFactory -
SVNCommitClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 setCommitHander(.ISVNCommitHandler)void x
 setCommitHandler(.ISVNCommitHandler)void -
 getCommitHandler().ISVNCommitHandler -
 setCommitParameters(.ISVNCommitParameters)void -
 getCommitParameters().ISVNCommitParameters -
 doDelete(org.tmatesoft.svn.core.SVNURL[],String)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doDelete(org.tmatesoft.svn.core.SVNURL[],String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doMkDir(org.tmatesoft.svn.core.SVNURL[],String)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doMkDir(org.tmatesoft.svn.core.SVNURL[],String,org.tmatesoft.svn.core.SVNProperties,boolean)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,boolean)org.tmatesoft.svn.core.SVNCommitInfo x !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,boolean,boolean)org.tmatesoft.svn.core.SVNCommitInfo x !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNDepth)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doImport(java.io.File,org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(java.io.File[],boolean,String,boolean,boolean)org.tmatesoft.svn.core.SVNCommitInfo x !org.tmatesoft.svn.core.SVNException
 doCommit(java.io.File[],boolean,String,org.tmatesoft.svn.core.SVNProperties,String[],boolean,boolean,org.tmatesoft.svn.core.SVNDepth)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(.SVNCommitPacket,boolean,String)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(.SVNCommitPacket,boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCommit(.SVNCommitPacket[],boolean,String)org.tmatesoft.svn.core.SVNCommitInfo[] - !org.tmatesoft.svn.core.SVNException
 doCommit(.SVNCommitPacket[],boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo[] - !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,boolean).SVNCommitPacket x !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,org.tmatesoft.svn.core.SVNDepth,String[]).SVNCommitPacket - !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,boolean,boolean).SVNCommitPacket[] x !org.tmatesoft.svn.core.SVNException
 doCollectCommitItems(java.io.File[],boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,String[]).SVNCommitPacket[] - !org.tmatesoft.svn.core.SVNException
 setFailOnMultipleRepositories(boolean)void -
SVNCommitItem -
 myWCAccess org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess p
 new(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNNodeKind,.SVNRevision,.SVNRevision,boolean,boolean,boolean,boolean,boolean,boolean) -
 getRevision().SVNRevision -
 getCopyFromRevision().SVNRevision -
 getFile()java.io.File -
 getURL()org.tmatesoft.svn.core.SVNURL -
 getCopyFromURL()org.tmatesoft.svn.core.SVNURL -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 isAdded()boolean -
 isDeleted()boolean -
 isPropertiesModified()boolean -
 isContentsModified()boolean -
 isCopied()boolean -
 isLocked()boolean -
 getPath()String -
 setPath(String)void -
 getWCAccess()org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess -
 getOutgoingProperties()java.util.Map -
 setWCAccess(org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess)void -
 setProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void -
 setContentsModified(boolean)void -
 setPropertiesModified(boolean)void -
 setIncomingProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void -
 getIncomingProperties()java.util.Map -
SVNCommitPacket -
 EMPTY .SVNCommitPacket sf
 new(org.tmatesoft.svn.core.internal.wc.admin.SVNWCAccess,.SVNCommitItem[],java.util.Map) -
 getCommitItems().SVNCommitItem[] -
 setCommitItemSkipped(.SVNCommitItem,boolean)void -
 isCommitItemSkipped(.SVNCommitItem)boolean -
 isDisposed()boolean -
 dispose()void - !org.tmatesoft.svn.core.SVNException
 getLockTokens()java.util.Map -
 removeSkippedItems().SVNCommitPacket -
 toString()String -
 filterSkippedItemsAndLockTokens(java.util.Collection<.SVNCommitItem>,java.util.Map<String,?>).SVNCommitItem[] o
SVNConflictAction -
 EDIT .SVNConflictAction sf
 ADD .SVNConflictAction sf
 DELETE .SVNConflictAction sf
 REPLACE .SVNConflictAction sf
 fromString(String).SVNConflictAction s
 getName()String -
 toString()String -
SVNConflictChoice -
 POSTPONE .SVNConflictChoice s
 BASE .SVNConflictChoice s
 THEIRS_FULL .SVNConflictChoice s
 MINE_FULL .SVNConflictChoice s
 THEIRS_CONFLICT .SVNConflictChoice s
 MINE_CONFLICT .SVNConflictChoice s
 MERGED .SVNConflictChoice s
 getID()int -
SVNConflictDescription a
 new(.SVNMergeFileSet,org.tmatesoft.svn.core.SVNNodeKind,.SVNConflictAction,.SVNConflictReason) -
 isTextConflict()boolean a
 isPropertyConflict()boolean a
 isTreeConflict()boolean a
 getPath()java.io.File -
 getMergeFiles().SVNMergeFileSet -
 getConflictAction().SVNConflictAction -
 getConflictReason().SVNConflictReason -
 getNodeKind()org.tmatesoft.svn.core.SVNNodeKind -
 getPropertyName()String a
 setConflictAction(.SVNConflictAction)void -
SVNConflictReason -
 EDITED .SVNConflictReason sf
 OBSTRUCTED .SVNConflictReason sf
 DELETED .SVNConflictReason sf
 MISSING .SVNConflictReason sf
 UNVERSIONED .SVNConflictReason sf
 ADDED .SVNConflictReason sf
 REPLACED .SVNConflictReason sf
 MOVED_AWAY .SVNConflictReason sf
 MOVED_HERE .SVNConflictReason sf
 SKIP .SVNConflictReason sf
 WC_SKIP .SVNConflictReason sf
 fromString(String).SVNConflictReason s
 getName()String -
 toString()String -
SVNConflictResult -
 new(.SVNConflictChoice,java.io.File) -
 new(.SVNConflictChoice,java.io.File,boolean) -
 getConflictChoice().SVNConflictChoice -
 getMergedFile()java.io.File -
 isIsSaveMerged()boolean -
SVNConflictStats -
 new() -
 incrementTextConflictsResolved(String)void -
 incrementPropConflictsResolved(String)void -
 incrementTreeConflictsResolved(String)void -
 getResolvedTextConflictsCount()int -
 getResolvedPropConflictsCount()int -
 getResolvedTreeConflictsCount()int -
 incrementSkippedPaths()void -
 storeTextConflict(String)void -
 storePropConflict(String)void -
 storeTreeConflict(String)void -
 getTextConflictsCount()int -
 getPropConflictsCount()int -
 getTreeConflictsCount()int -
 getSkippedPathsCount()int -
SVNCopyClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 setCommitHandler(.ISVNCommitHandler)void -
 getCommitHandler().ISVNCommitHandler -
 setCommitParameters(.ISVNCommitParameters)void -
 getCommitParameters().ISVNCommitParameters -
 setExternalsHandler(.ISVNExternalsHandler)void -
 setDisableLocalModificationCopying(boolean)void -
 getExternalsHandler().ISVNExternalsHandler -
 doCopy(.SVNCopySource[],java.io.File,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doCopy(.SVNCopySource[],java.io.File,boolean,boolean,boolean,boolean,java.util.Map<org.tmatesoft.svn.core.wc2.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>>)void - !org.tmatesoft.svn.core.SVNException
 doCopy(.SVNCopySource[],java.io.File,boolean,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doCopy(.SVNCopySource[],org.tmatesoft.svn.core.SVNURL,boolean,boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCopy(.SVNCopySource[],org.tmatesoft.svn.core.SVNURL,boolean,boolean,boolean,String,org.tmatesoft.svn.core.SVNProperties,boolean,java.util.Map<org.tmatesoft.svn.core.wc2.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>>)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doCopy(java.io.File)void - !org.tmatesoft.svn.core.SVNException
SVNCopySource -
 new(.SVNRevision,.SVNRevision,java.io.File) -
 new(.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNURL) -
 getFile()java.io.File -
 getPegRevision().SVNRevision -
 getRevision().SVNRevision -
 getURL()org.tmatesoft.svn.core.SVNURL -
 isURL()boolean -
 getName()String -
 setCopyContents(boolean)void -
 isCopyContents()boolean -
SVNDiffClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 setDiffGenerator(.ISVNDiffGenerator)void -
 getDiffGenerator().ISVNDiffGenerator -
 setMergeOptions(.SVNDiffOptions)void -
 getMergeOptions().SVNDiffOptions -
 doDiff(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File[],.SVNRevision,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,.SVNRevision,java.io.File,.SVNRevision,boolean,boolean,java.io.OutputStream)void x !org.tmatesoft.svn.core.SVNException
 doDiff(java.io.File,.SVNRevision,java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,java.io.OutputStream,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,.SVNRevision,java.io.File,.SVNRevision,boolean,boolean,.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,.SVNRevision,java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,boolean,.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,boolean,boolean,.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,boolean,.ISVNDiffStatusHandler)void x !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doDiffStatus(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,.ISVNDiffStatusHandler)void - !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,.SVNRevision,java.io.File,.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,.SVNRevision,java.io.File,.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.util.Collection<.SVNRevisionRange>,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doMerge(java.io.File,.SVNRevision,java.util.Collection<.SVNRevisionRange>,java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 isAllowMixedRevisionsWCForMerge()boolean -
 doMergeReIntegrate(java.io.File,.SVNRevision,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMergeReIntegrate(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(java.io.File,.SVNRevision,java.io.File,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(java.io.File,.SVNRevision,java.io.File,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLogEligibleMergeInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,java.io.File,.SVNRevision,boolean,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetMergedMergeInfo(java.io.File,.SVNRevision)java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList> - !org.tmatesoft.svn.core.SVNException
 doGetMergedMergeInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision)java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList> - !org.tmatesoft.svn.core.SVNException
 doSuggestMergeSources(java.io.File,.SVNRevision)java.util.Collection<org.tmatesoft.svn.core.SVNURL> - !org.tmatesoft.svn.core.SVNException
 doSuggestMergeSources(org.tmatesoft.svn.core.SVNURL,.SVNRevision)java.util.Collection<org.tmatesoft.svn.core.SVNURL> - !org.tmatesoft.svn.core.SVNException
 doPatch(java.io.File,java.io.File,boolean,int)void - !org.tmatesoft.svn.core.SVNException
 doPatch(java.io.File,java.io.File,boolean,int,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 setAllowMixedRevisionsWCForMerge(boolean)void -
 isRecurseIntoDeletedDirectories()boolean -
 setRecurseIntoDeletedDirectories(boolean)void -
 isShowCopiesAsAdds()boolean -
 setShowCopiesAsAdds(boolean)void -
 isGitDiffFormat()boolean -
 setGitDiffFormat(boolean)void -
SVNDiffOptions -
 new() -
 new(boolean,boolean,boolean) -
 isIgnoreAllWhitespace()boolean -
 setIgnoreAllWhitespace(boolean)void -
 isIgnoreAmountOfWhitespace()boolean -
 setIgnoreAmountOfWhitespace(boolean)void -
 isIgnoreEOLStyle()boolean -
 setIgnoreEOLStyle(boolean)void -
 isShowCFunction()boolean -
 setShowCFunction(boolean)void -
 toOptionsCollection()java.util.Collection -
SVNDiffStatus -
 new(java.io.File,org.tmatesoft.svn.core.SVNURL,String,.SVNStatusType,boolean,org.tmatesoft.svn.core.SVNNodeKind) -
 getFile()java.io.File -
 isPropertiesModified()boolean -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 getModificationType().SVNStatusType -
 getPath()String -
 getURL()org.tmatesoft.svn.core.SVNURL -
SVNEvent -
 new(org.tmatesoft.svn.core.SVNErrorMessage,.SVNEventAction) -
 new(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,String,long,.SVNStatusType,.SVNStatusType,.SVNStatusType,org.tmatesoft.svn.core.SVNLock,.SVNEventAction,.SVNEventAction,org.tmatesoft.svn.core.SVNErrorMessage,org.tmatesoft.svn.core.SVNMergeRange,String,org.tmatesoft.svn.core.SVNProperties,String) -
 getFile()java.io.File -
 getAction().SVNEventAction -
 getExpectedAction().SVNEventAction -
 getContentsStatus().SVNStatusType -
 getErrorMessage()org.tmatesoft.svn.core.SVNErrorMessage -
 getLock()org.tmatesoft.svn.core.SVNLock -
 getLockStatus().SVNStatusType -
 getMimeType()String -
 getNodeKind()org.tmatesoft.svn.core.SVNNodeKind -
 getPropertiesStatus().SVNStatusType -
 getRevision()long -
 getPreviousRevision()long -
 getURL()org.tmatesoft.svn.core.SVNURL -
 getPreviousURL()org.tmatesoft.svn.core.SVNURL -
 getChangelistName()String -
 getMergeRange()org.tmatesoft.svn.core.SVNMergeRange -
 setPreviousRevision(long)void -
 setURL(org.tmatesoft.svn.core.SVNURL)void -
 setPreviousURL(org.tmatesoft.svn.core.SVNURL)void -
 toString()String -
 getInfo()Object -
 setInfo(Object)void -
 setFile(java.io.File)void -
 getRevisionProperties()org.tmatesoft.svn.core.SVNProperties -
 setRevisionProperties(org.tmatesoft.svn.core.SVNProperties)void -
 getPropertyName()String -
 setPropertyName(String)void -
SVNEventAction -
 PROGRESS .SVNEventAction sf
 ADD .SVNEventAction sf
 COPY .SVNEventAction sf
 DELETE .SVNEventAction sf
 RESTORE .SVNEventAction sf
 REVERT .SVNEventAction sf
 FAILED_REVERT .SVNEventAction sf
 RESOLVED .SVNEventAction sf
 SKIP .SVNEventAction sf
 UPDATE_DELETE .SVNEventAction sf
 UPDATE_ADD .SVNEventAction sf
 UPDATE_UPDATE .SVNEventAction sf
 UPDATE_NONE .SVNEventAction sf
 UPDATE_COMPLETED .SVNEventAction sf
 UPDATE_EXTERNAL .SVNEventAction sf
 STATUS_COMPLETED .SVNEventAction sf
 STATUS_EXTERNAL .SVNEventAction sf
 COMMIT_MODIFIED .SVNEventAction sf
 COMMIT_ADDED .SVNEventAction sf
 COMMIT_DELETED .SVNEventAction sf
 COMMIT_REPLACED .SVNEventAction sf
 COMMIT_DELTA_SENT .SVNEventAction sf
 COMMIT_COMPLETED .SVNEventAction sf
 ANNOTATE .SVNEventAction sf
 LOCKED .SVNEventAction sf
 UNLOCKED .SVNEventAction sf
 LOCK_FAILED .SVNEventAction sf
 UNLOCK_FAILED .SVNEventAction sf
 UPGRADE .SVNEventAction sf
 UPGRADED_PATH .SVNEventAction sf
 URL_REDIRECT .SVNEventAction sf
 UPDATE_EXISTS .SVNEventAction sf
 CHANGELIST_SET .SVNEventAction sf
 CHANGELIST_CLEAR .SVNEventAction sf
 CHANGELIST_MOVED .SVNEventAction sf
 MERGE_BEGIN .SVNEventAction sf
 FOREIGN_MERGE_BEGIN .SVNEventAction sf
 UPDATE_REPLACE .SVNEventAction sf
 PROPERTY_ADD .SVNEventAction sf
 PROPERTY_MODIFY .SVNEventAction sf
 PROPERTY_DELETE .SVNEventAction sf
 PROPERTY_DELETE_NONEXISTENT .SVNEventAction sf
 REVPROPER_SET .SVNEventAction sf
 REVPROP_DELETE .SVNEventAction sf
 MERGE_COMPLETE .SVNEventAction sf
 TREE_CONFLICT .SVNEventAction sf
 FAILED_EXTERNAL .SVNEventAction sf
 PATCH .SVNEventAction sf
 UPDATE_STARTED .SVNEventAction sf
 PATCH_REJECTED_HUNK .SVNEventAction sf
 PATCH_APPLIED_HUNK .SVNEventAction sf
 PATCH_HUNK_ALREADY_APPLIED .SVNEventAction sf
 UPDATE_SKIP_OBSTRUCTION .SVNEventAction sf
 UPDATE_SKIP_WORKING_ONLY .SVNEventAction sf
 UPDATE_SKIP_ACCESS_DENINED .SVNEventAction sf
 UPDATE_EXTERNAL_REMOVED .SVNEventAction sf
 UPDATE_SHADOWED_ADD .SVNEventAction sf
 UPDATE_SHADOWED_UPDATE .SVNEventAction sf
 UPDATE_SHADOWED_DELETE .SVNEventAction sf
 SKIP_CONFLICTED .SVNEventAction sf
 PATH_NONEXISTENT .SVNEventAction sf
 MERGE_RECORD_INFO .SVNEventAction sf
 MERGE_RECORD_INFO_BEGIN .SVNEventAction sf
 MERGE_ELIDE_INFO .SVNEventAction sf
 FAILED_OUT_OF_DATE .SVNEventAction sf
 FAILED_NO_PARENT .SVNEventAction sf
 FAILED_LOCKED .SVNEventAction sf
 FAILED_FORBIDDEN_BY_SERVER .SVNEventAction sf
 UPDATE_BROKEN_LOCK .SVNEventAction sf
 RESOLVER_STARTING .SVNEventAction sf
 RESOLVER_DONE .SVNEventAction sf
 FAILED_OBSTRUCTION .SVNEventAction sf
 FAILED_CONFLICT .SVNEventAction sf
 FAILED_MISSING .SVNEventAction sf
 FOREIGN_COPY_BEGIN .SVNEventAction sf
 MOVE_BROKEN .SVNEventAction sf
 CLEANUP_EXTERNAL .SVNEventAction sf
 FAILED_REQUIRES_TARGET .SVNEventAction sf
 INFO_EXTERNAL .SVNEventAction sf
 COMMIT_FINALIZING .SVNEventAction sf
 getEventActionById(int).SVNEventAction s
 getID()int -
 toString()String -
SVNEventAdapter - :.ISVNEventHandler
 new() -
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 handleEvent(.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
SVNInfo -
 createInfo(java.io.File,org.tmatesoft.svn.core.internal.wc.admin.SVNEntry).SVNInfo s !org.tmatesoft.svn.core.SVNException
 createInfo(java.io.File,.SVNTreeConflictDescription).SVNInfo s
 createInfo(String,org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNDirEntry,org.tmatesoft.svn.core.SVNLock).SVNInfo s
 new(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNNodeKind,String,long,String,String,String,org.tmatesoft.svn.core.SVNURL,long,String,String,String,String,String,String,String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNDepth,String,long,.SVNTreeConflictDescription) -
 new(String,org.tmatesoft.svn.core.SVNURL,.SVNRevision,org.tmatesoft.svn.core.SVNNodeKind,String,org.tmatesoft.svn.core.SVNURL,long,java.util.Date,String,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNDepth,long) -
 getAuthor()String -
 getChecksum()String -
 getCommittedDate()java.util.Date -
 getCommittedRevision().SVNRevision -
 getConflictNewFile()java.io.File -
 getConflictOldFile()java.io.File -
 getConflictWrkFile()java.io.File -
 getTreeConflict().SVNTreeConflictDescription -
 getCopyFromRevision().SVNRevision -
 getCopyFromURL()org.tmatesoft.svn.core.SVNURL -
 getFile()java.io.File -
 isRemote()boolean -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 getLock()org.tmatesoft.svn.core.SVNLock -
 getPath()String -
 getPropConflictFile()java.io.File -
 getPropTime()java.util.Date -
 getRepositoryRootURL()org.tmatesoft.svn.core.SVNURL -
 getRepositoryUUID()String -
 getRevision().SVNRevision -
 getSchedule()String -
 getTextTime()java.util.Date -
 getURL()org.tmatesoft.svn.core.SVNURL -
 getDepth()org.tmatesoft.svn.core.SVNDepth -
 getChangelistName()String -
 getWorkingSize()long -
 getRepositorySize()long -
 getWorkingCopyRoot()java.io.File -
 getMovedFromPath()java.io.File -
 getMovedToPath()java.io.File -
 setWorkingCopyRoot(java.io.File)void -
 setMovedFromPath(java.io.File)void -
 setMovedToPath(java.io.File)void -
SVNLogClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 setDiffOptions(.SVNDiffOptions)void -
 getDiffOptions().SVNDiffOptions -
 doAnnotate(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,boolean,.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(java.io.File,.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,.ISVNAnnotateHandler)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,boolean,.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doAnnotate(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,.ISVNAnnotateHandler,String)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],.SVNRevision,.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],java.util.Collection<.SVNRevisionRange>,.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(java.io.File[],.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,long,org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],.SVNRevision,.SVNRevision,.SVNRevision,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doLog(org.tmatesoft.svn.core.SVNURL,String[],.SVNRevision,java.util.Collection<.SVNRevisionRange>,boolean,boolean,boolean,long,String[],org.tmatesoft.svn.core.ISVNLogEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,.SVNRevision,.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,.SVNRevision,.SVNRevision,boolean,org.tmatesoft.svn.core.SVNDepth,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(java.io.File,.SVNRevision,.SVNRevision,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean,org.tmatesoft.svn.core.SVNDepth,int,org.tmatesoft.svn.core.ISVNDirEntryHandler)void - !org.tmatesoft.svn.core.SVNException
 doList(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean,org.tmatesoft.svn.core.ISVNDirEntryHandler)void x !org.tmatesoft.svn.core.SVNException
SVNMergeFileSet -
 new(org.tmatesoft.svn.core.internal.wc.admin.SVNAdminArea,org.tmatesoft.svn.core.internal.wc.admin.SVNLog,java.io.File,java.io.File,String,java.io.File,java.io.File,java.io.File,String) -
 setMergeLabels(String,String,String)void -
 getLog()org.tmatesoft.svn.core.internal.wc.admin.SVNLog -
 getBaseLabel()String -
 getLocalLabel()String -
 getRepositoryLabel()String -
 getBasePath()String - !org.tmatesoft.svn.core.SVNException
 getLocalPath()String -
 getWCPath()String -
 getRepositoryPath()String - !org.tmatesoft.svn.core.SVNException
 getResultPath()String -
 getBaseFile()java.io.File -
 getWCFile()java.io.File -
 getLocalFile()java.io.File -
 getRepositoryFile()java.io.File -
 getResultFile()java.io.File -
 isBinary()boolean -
 getMimeType()String -
 getAdminArea()org.tmatesoft.svn.core.internal.wc.admin.SVNAdminArea -
 dispose()void - !org.tmatesoft.svn.core.SVNException
 getCopyFromFile()java.io.File -
 getCopyFromPath()String -
SVNMergeResult -
 createMergeResult(.SVNStatusType,.SVNConflictReason).SVNMergeResult s
 getMergeStatus().SVNStatusType -
 getConflictReason().SVNConflictReason -
SVNMoveClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 doMove(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 undoMove(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doVirtualCopy(java.io.File,java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
SVNOperation -
 UPDATE .SVNOperation sf
 SWITCH .SVNOperation sf
 MERGE .SVNOperation sf
 NONE .SVNOperation sf
 fromString(String).SVNOperation s
 getName()String -
 toString()String -
SVNPropertyConflictDescription - :.SVNConflictDescription
 new(.SVNMergeFileSet,org.tmatesoft.svn.core.SVNNodeKind,String,.SVNConflictAction,.SVNConflictReason) -
 isTextConflict()boolean -
 isPropertyConflict()boolean -
 isTreeConflict()boolean -
 getPropertyName()String -
SVNPropertyData -
 new(String,org.tmatesoft.svn.core.SVNPropertyValue,.ISVNOptions) -
 getName()String -
 getValue()org.tmatesoft.svn.core.SVNPropertyValue -
 hashCode()int -
 equals(Object)boolean -
SVNRevision -
 HEAD .SVNRevision sf
 WORKING .SVNRevision sf
 PREVIOUS .SVNRevision sf
 BASE .SVNRevision sf
 COMMITTED .SVNRevision sf
 UNDEFINED .SVNRevision sf
 getName()String -
 getNumber()long -
 getDate()java.util.Date -
 isValid()boolean -
 getID()int -
 hashCode()int -
 equals(Object)boolean -
 isValidRevisionNumber(long)boolean s
 create(long).SVNRevision s
 create(java.util.Date).SVNRevision s
 isLocal()boolean -
 parse(String).SVNRevision s
 toString()String -
SVNRevisionRange -
 new(.SVNRevision,.SVNRevision) -
 getStartRevision().SVNRevision -
 getEndRevision().SVNRevision -
SVNStatus -
 new(org.tmatesoft.svn.core.SVNURL,java.io.File,org.tmatesoft.svn.core.SVNNodeKind,.SVNRevision,.SVNRevision,java.util.Date,String,.SVNStatusType,.SVNStatusType,.SVNStatusType,.SVNStatusType,boolean,boolean,boolean,boolean,java.io.File,java.io.File,java.io.File,java.io.File,String,.SVNRevision,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNLock,java.util.Map,String,int,.SVNTreeConflictDescription) -
 new() -
 getURL()org.tmatesoft.svn.core.SVNURL -
 getRemoteURL()org.tmatesoft.svn.core.SVNURL -
 getFile()java.io.File -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 getRevision().SVNRevision -
 getCommittedRevision().SVNRevision -
 getCommittedDate()java.util.Date -
 getAuthor()String -
 getContentsStatus().SVNStatusType -
 getPropertiesStatus().SVNStatusType -
 getRemoteContentsStatus().SVNStatusType -
 getRemotePropertiesStatus().SVNStatusType -
 isLocked()boolean -
 isCopied()boolean -
 isSwitched()boolean -
 isFileExternal()boolean -
 getConflictNewFile()java.io.File -
 getConflictOldFile()java.io.File -
 getConflictWrkFile()java.io.File -
 getPropRejectFile()java.io.File -
 getCopyFromURL()String -
 getCopyFromRevision().SVNRevision -
 getRemoteLock()org.tmatesoft.svn.core.SVNLock -
 getLocalLock()org.tmatesoft.svn.core.SVNLock -
 getEntryProperties()java.util.Map -
 getRemoteRevision().SVNRevision -
 getRemoteKind()org.tmatesoft.svn.core.SVNNodeKind -
 getRemoteDate()java.util.Date -
 getRemoteAuthor()String -
 getWorkingContentsDate()java.util.Date -
 getWorkingPropertiesDate()java.util.Date -
 markExternal()void -
 setRemoteStatus(.SVNStatusType,.SVNStatusType,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNNodeKind)void -
 setRemoteStatus(org.tmatesoft.svn.core.SVNURL,.SVNStatusType,.SVNStatusType,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNNodeKind,.SVNRevision,java.util.Date,String)void -
 setContentsStatus(.SVNStatusType)void -
 setEntry(org.tmatesoft.svn.core.internal.wc.admin.SVNEntry)void -
 getEntry()org.tmatesoft.svn.core.internal.wc.admin.SVNEntry -
 getChangelistName()String -
 getTreeConflict().SVNTreeConflictDescription -
 getWorkingCopyFormat()int -
 setConflicted(boolean)void -
 isConflicted()boolean -
 isVersioned()boolean -
 getRemoteNodeStatus().SVNStatusType -
 getCombinedNodeAndContentsStatus().SVNStatusType -
 getCombinedRemoteNodeAndContentsStatus().SVNStatusType -
 getNodeStatus().SVNStatusType -
 getRepositoryRootURL()org.tmatesoft.svn.core.SVNURL -
 getRepositoryUUID()String -
 getRepositoryRelativePath()String -
 getDepth()org.tmatesoft.svn.core.SVNDepth -
 getMovedToPath()java.io.File -
 getMovedFromPath()java.io.File -
 setRemoteNodeStatus(.SVNStatusType)void -
 setNodeStatus(.SVNStatusType)void -
 setRepositoryRootURL(org.tmatesoft.svn.core.SVNURL)void -
 setRepositoryUUID(String)void -
 setRepositoryRelativePath(String)void -
 setURL(org.tmatesoft.svn.core.SVNURL)void -
 setFile(java.io.File)void -
 setKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 setRevision(.SVNRevision)void -
 setCommittedRevision(.SVNRevision)void -
 setCommittedDate(java.util.Date)void -
 setAuthor(String)void -
 setPropertiesStatus(.SVNStatusType)void -
 setRemoteContentsStatus(.SVNStatusType)void -
 setRemotePropertiesStatus(.SVNStatusType)void -
 setIsLocked(boolean)void -
 setIsCopied(boolean)void -
 setIsSwitched(boolean)void -
 setIsFileExternal(boolean)void -
 setConflictNewFile(java.io.File)void -
 setConflictOldFile(java.io.File)void -
 setConflictWrkFile(java.io.File)void -
 setPropRejectFile(java.io.File)void -
 setCopyFromURL(String)void -
 setCopyFromRevision(.SVNRevision)void -
 setRemoteLock(org.tmatesoft.svn.core.SVNLock)void -
 setLocalLock(org.tmatesoft.svn.core.SVNLock)void -
 setEntryProperties(java.util.Map)void -
 setRemoteRevision(.SVNRevision)void -
 setRemoteURL(org.tmatesoft.svn.core.SVNURL)void -
 setRemoteKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 setRemoteAuthor(String)void -
 setRemoteDate(java.util.Date)void -
 setLocalContentsDate(java.util.Date)void -
 setLocalPropertiesDate(java.util.Date)void -
 setChangelistName(String)void -
 setWorkingCopyFormat(int)void -
 setTreeConflict(.SVNTreeConflictDescription)void -
 setIsConflicted(boolean)void -
 setIsVersioned(boolean)void -
 setDepth(org.tmatesoft.svn.core.SVNDepth)void -
 setMovedFromPath(java.io.File)void -
 setMovedToPath(java.io.File)void -
 combineNodeAndContentsStatus(int,.SVNStatusType,.SVNStatusType,boolean,boolean).SVNStatusType s
 combineRemoteNodeAndContentsStatus(int,.SVNStatusType,.SVNStatusType).SVNStatusType s
SVNStatusClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 doStatus(java.io.File,boolean,boolean,boolean,boolean,.ISVNStatusHandler)long x !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,boolean,boolean,boolean,boolean,boolean,.ISVNStatusHandler)long x !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,.SVNRevision,boolean,boolean,boolean,boolean,boolean,.ISVNStatusHandler)long x !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean,.ISVNStatusHandler,java.util.Collection<String>)long - !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,boolean).SVNStatus - !org.tmatesoft.svn.core.SVNException
 doStatus(java.io.File,boolean,boolean).SVNStatus - !org.tmatesoft.svn.core.SVNException
 setFilesProvider(.ISVNStatusFileProvider)void -
SVNStatusType -
 INAPPLICABLE .SVNStatusType sf
 UNKNOWN .SVNStatusType sf
 UNCHANGED .SVNStatusType sf
 MISSING .SVNStatusType sf
 OBSTRUCTED .SVNStatusType sf
 CHANGED .SVNStatusType sf
 MERGED .SVNStatusType sf
 CONFLICTED .SVNStatusType sf
 CONFLICTED_UNRESOLVED .SVNStatusType sf
 LOCK_INAPPLICABLE .SVNStatusType sf
 LOCK_UNKNOWN .SVNStatusType sf
 LOCK_UNCHANGED .SVNStatusType sf
 LOCK_LOCKED .SVNStatusType sf
 LOCK_UNLOCKED .SVNStatusType sf
 STATUS_NONE .SVNStatusType sf
 STATUS_NORMAL .SVNStatusType sf
 STATUS_MODIFIED .SVNStatusType sf
 STATUS_ADDED .SVNStatusType sf
 STATUS_DELETED .SVNStatusType sf
 STATUS_UNVERSIONED .SVNStatusType sf
 STATUS_MISSING .SVNStatusType sf
 STATUS_REPLACED .SVNStatusType sf
 STATUS_CONFLICTED .SVNStatusType sf
 STATUS_OBSTRUCTED .SVNStatusType sf
 STATUS_IGNORED .SVNStatusType sf
 STATUS_INCOMPLETE .SVNStatusType sf
 STATUS_EXTERNAL .SVNStatusType sf
 STATUS_NAME_CONFLICT .SVNStatusType sf
 STATUS_MERGED .SVNStatusType sfx
 NO_MERGE .SVNStatusType sf
 getEventStatusById(int).SVNStatusType s
 getID()int -
 getCode()char -
 toString()String -
SVNTextConflictDescription - :.SVNConflictDescription
 new(.SVNMergeFileSet,org.tmatesoft.svn.core.SVNNodeKind,.SVNConflictAction,.SVNConflictReason) -
 isTextConflict()boolean -
 isPropertyConflict()boolean -
 isTreeConflict()boolean -
 getPropertyName()String -
SVNTreeConflictDescription - :.SVNConflictDescription
 new(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,.SVNConflictAction,.SVNConflictReason,.SVNOperation,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion) -
 isTextConflict()boolean -
 isPropertyConflict()boolean -
 isTreeConflict()boolean -
 getPath()java.io.File -
 getOperation().SVNOperation -
 getSourceLeftVersion()org.tmatesoft.svn.core.internal.wc.SVNConflictVersion -
 setSourceLeftVersion(org.tmatesoft.svn.core.internal.wc.SVNConflictVersion)void -
 getSourceRightVersion()org.tmatesoft.svn.core.internal.wc.SVNConflictVersion -
 getPropertyName()String -
SVNUpdateClient - :.SVNBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 setExternalsHandler(.ISVNExternalsHandler)void -
 getExternalsHandler().ISVNExternalsHandler -
 doUpdate(java.io.File,.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File,.SVNRevision,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File[],.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)long[] - !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File[],.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean)long[] - !org.tmatesoft.svn.core.SVNException
 doUpdate(java.io.File,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)long - !org.tmatesoft.svn.core.SVNException
 setUpdateLocksOnDemand(boolean)void -
 isUpdateLocksOnDemand()boolean -
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)long - !org.tmatesoft.svn.core.SVNException
 doSwitch(java.io.File,org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean)long - !org.tmatesoft.svn.core.SVNException
 doCheckout(org.tmatesoft.svn.core.SVNURL,java.io.File,.SVNRevision,.SVNRevision,boolean)long x !org.tmatesoft.svn.core.SVNException
 doCheckout(org.tmatesoft.svn.core.SVNURL,java.io.File,.SVNRevision,.SVNRevision,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doCheckout(org.tmatesoft.svn.core.SVNURL,java.io.File,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,boolean)long - !org.tmatesoft.svn.core.SVNException
 doExport(org.tmatesoft.svn.core.SVNURL,java.io.File,.SVNRevision,.SVNRevision,String,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doExport(org.tmatesoft.svn.core.SVNURL,java.io.File,.SVNRevision,.SVNRevision,String,boolean,org.tmatesoft.svn.core.SVNDepth)long - !org.tmatesoft.svn.core.SVNException
 doExport(java.io.File,java.io.File,.SVNRevision,.SVNRevision,String,boolean,boolean)long x !org.tmatesoft.svn.core.SVNException
 doExport(java.io.File,java.io.File,.SVNRevision,.SVNRevision,String,boolean,org.tmatesoft.svn.core.SVNDepth)long - !org.tmatesoft.svn.core.SVNException
 doRelocate(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL,boolean)void - !org.tmatesoft.svn.core.SVNException
 doCanonicalizeURLs(java.io.File,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 setExportExpandsKeywords(boolean)void -
 isExportExpandsKeywords()boolean -
SVNWCClient - :.SVNBasicClient
 DEFAULT_ADD_PARAMETERS .ISVNAddParameters s
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,.ISVNOptions) -
 new(.ISVNRepositoryPool,.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 setAddParameters(.ISVNAddParameters)void -
 getCommitHandler().ISVNCommitHandler -
 setCommitHandler(.ISVNCommitHandler)void -
 setRevertMissingDirectories(boolean)void -
 isRevertMissingDirectories()boolean -
 doGetFileContents(java.io.File,.SVNRevision,.SVNRevision,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetFileContents(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doCleanup(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doCleanup(java.io.File,boolean)void - !org.tmatesoft.svn.core.SVNException
 doCleanup(java.io.File,boolean,boolean,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,org.tmatesoft.svn.core.SVNDepth,.ISVNPropertyHandler,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(java.io.File,.ISVNPropertyValueProvider,boolean,org.tmatesoft.svn.core.SVNDepth,.ISVNPropertyHandler,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(org.tmatesoft.svn.core.SVNURL,String,org.tmatesoft.svn.core.SVNPropertyValue,.SVNRevision,String,org.tmatesoft.svn.core.SVNProperties,boolean,.ISVNPropertyHandler)org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 doSetRevisionProperty(java.io.File,.SVNRevision,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doSetRevisionProperty(org.tmatesoft.svn.core.SVNURL,.SVNRevision,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,.SVNRevision,.SVNRevision).SVNPropertyData - !org.tmatesoft.svn.core.SVNException
 doGetProperty(org.tmatesoft.svn.core.SVNURL,String,.SVNRevision,.SVNRevision).SVNPropertyData - !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,.SVNRevision,.SVNRevision,boolean,.ISVNPropertyHandler)void x !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,.ISVNPropertyHandler,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doGetProperty(org.tmatesoft.svn.core.SVNURL,String,.SVNRevision,.SVNRevision,boolean,.ISVNPropertyHandler)void x !org.tmatesoft.svn.core.SVNException
 doGetProperty(org.tmatesoft.svn.core.SVNURL,String,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,.ISVNPropertyHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperty(java.io.File,String,.SVNRevision,.ISVNPropertyHandler)long - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperty(org.tmatesoft.svn.core.SVNURL,String,.SVNRevision,.ISVNPropertyHandler)long - !org.tmatesoft.svn.core.SVNException
 doDelete(java.io.File,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doDelete(java.io.File,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,boolean,boolean)void x !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File[],boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File[],boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doAdd(java.io.File,boolean,boolean,boolean,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doMarkReplaced(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doRevert(java.io.File,boolean)void x !org.tmatesoft.svn.core.SVNException
 doRevert(java.io.File[],boolean)void x !org.tmatesoft.svn.core.SVNException
 doRevert(java.io.File[],org.tmatesoft.svn.core.SVNDepth,java.util.Collection<String>)void - !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,boolean)void x !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,org.tmatesoft.svn.core.SVNDepth,.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 doResolve(java.io.File,org.tmatesoft.svn.core.SVNDepth,boolean,boolean,boolean,.SVNConflictChoice)void - !org.tmatesoft.svn.core.SVNException
 doLock(java.io.File[],boolean,String)void - !org.tmatesoft.svn.core.SVNException
 doLock(org.tmatesoft.svn.core.SVNURL[],boolean,String)void - !org.tmatesoft.svn.core.SVNException
 doUnlock(java.io.File[],boolean)void - !org.tmatesoft.svn.core.SVNException
 doUnlock(org.tmatesoft.svn.core.SVNURL[],boolean)void - !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,.SVNRevision,boolean,.ISVNInfoHandler)void x !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,.SVNRevision,.SVNRevision,boolean,.ISVNInfoHandler)void x !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,java.util.Collection<String>,.ISVNInfoHandler)void - !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,boolean,.ISVNInfoHandler)void x !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision,org.tmatesoft.svn.core.SVNDepth,.ISVNInfoHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetWorkingCopyID(java.io.File,String)String - !org.tmatesoft.svn.core.SVNException
 doGetWorkingCopyID(java.io.File,String,boolean)String - !org.tmatesoft.svn.core.SVNException
 doInfo(java.io.File,.SVNRevision).SVNInfo - !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL,.SVNRevision,.SVNRevision).SVNInfo - !org.tmatesoft.svn.core.SVNException
 doCleanupWCProperties(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doSetWCFormat(java.io.File,int)void - !org.tmatesoft.svn.core.SVNException
 doSetProperty(java.io.File,String,org.tmatesoft.svn.core.SVNPropertyValue,boolean,boolean,.ISVNPropertyHandler)void x !org.tmatesoft.svn.core.SVNException
SVNWCUtil -
 new() -
 getDefaultConfigurationDirectory()java.io.File s
 createDefaultAuthenticationManager()org.tmatesoft.svn.core.auth.ISVNAuthenticationManager s
 createDefaultAuthenticationManager(java.io.File)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager s
 createDefaultAuthenticationManager(String,char[])org.tmatesoft.svn.core.auth.ISVNAuthenticationManager s
 createDefaultAuthenticationManager(String,String)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager sx
 createDefaultAuthenticationManager(java.io.File,String,char[])org.tmatesoft.svn.core.auth.ISVNAuthenticationManager s
 createDefaultAuthenticationManager(java.io.File,String,String)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager sx
 createDefaultAuthenticationManager(java.io.File,String,char[],boolean)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager s
 createDefaultAuthenticationManager(java.io.File,String,String,boolean)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager sx
 createDefaultAuthenticationManager(java.io.File,String,char[],java.io.File,char[],boolean)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager s
 createDefaultAuthenticationManager(java.io.File,String,String,java.io.File,String,boolean)org.tmatesoft.svn.core.auth.ISVNAuthenticationManager sx
 createDefaultOptions(java.io.File,boolean)org.tmatesoft.svn.core.internal.wc.DefaultSVNOptions s
 createDefaultOptions(boolean)org.tmatesoft.svn.core.internal.wc.DefaultSVNOptions s
 isVersionedDirectory(java.io.File)boolean s
 isWorkingCopyRoot(java.io.File)boolean s !org.tmatesoft.svn.core.SVNException
 isWorkingCopyRoot(java.io.File,boolean)boolean sx !org.tmatesoft.svn.core.SVNException
 getWorkingCopyRoot(java.io.File,boolean)java.io.File s !org.tmatesoft.svn.core.SVNException
 isEclipseKeyringSupported()boolean s
package org.tmatesoft.svn.core.wc.admin
ISVNAdminEventHandler ai :org.tmatesoft.svn.core.wc.ISVNEventHandler
 handleAdminEvent(.SVNAdminEvent,double)void a !org.tmatesoft.svn.core.SVNException
ISVNChangeEntryHandler ai
 handleEntry(.SVNChangeEntry)void a !org.tmatesoft.svn.core.SVNException
ISVNChangedDirectoriesHandler ai
 handleDir(String)void a !org.tmatesoft.svn.core.SVNException
ISVNGNUDiffGenerator ai :org.tmatesoft.svn.core.wc.ISVNDiffGenerator
 ADDED int sf
 DELETED int sf
 MODIFIED int sf
 COPIED int sf
 NO_DIFF int sf
 displayHeader(int,String,String,long,java.io.OutputStream)void a !org.tmatesoft.svn.core.SVNException
ISVNHistoryHandler ai
 handlePath(.SVNAdminPath)void a !org.tmatesoft.svn.core.SVNException
ISVNTreeHandler ai
 handlePath(.SVNAdminPath)void a !org.tmatesoft.svn.core.SVNException
SVNAdminBasicClient - :org.tmatesoft.svn.core.wc.ISVNEventHandler
 myEventDispatcher org.tmatesoft.svn.core.wc.ISVNEventHandler p
 createRepository(org.tmatesoft.svn.core.SVNURL,String,boolean)org.tmatesoft.svn.core.io.SVNRepository o !org.tmatesoft.svn.core.SVNException
 dispatchEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void o !org.tmatesoft.svn.core.SVNException
 setDebugLog(org.tmatesoft.svn.util.ISVNDebugLog)void -
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 getEventDispatcher()org.tmatesoft.svn.core.wc.ISVNEventHandler o
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) o
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) o
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) o
 setOptions(org.tmatesoft.svn.core.wc.ISVNOptions)void -
 getDebugLog()org.tmatesoft.svn.util.ISVNDebugLog -
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
SVNAdminClient - :.SVNAdminBasicClient
 myEventHandler .ISVNAdminEventHandler p
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 setReplayHandler(org.tmatesoft.svn.core.ISVNLogEntryHandler)void -
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 doCreateRepository(java.io.File,String,boolean,boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 doCreateRepository(java.io.File,String,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 doCreateRepository(java.io.File,String,boolean,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 doCreateRepository(java.io.File,String,boolean,boolean,boolean,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 doCreateRepository(java.io.File,String,boolean,boolean,boolean,boolean,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 doCreateRepository(java.io.File,String,boolean,boolean,boolean,boolean)org.tmatesoft.svn.core.SVNURL - !org.tmatesoft.svn.core.SVNException
 doCopyRevisionProperties(org.tmatesoft.svn.core.SVNURL,long,long)void - !org.tmatesoft.svn.core.SVNException
 doInitialize(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL)void - !org.tmatesoft.svn.core.SVNException
 doInfo(org.tmatesoft.svn.core.SVNURL).SVNSyncInfo - !org.tmatesoft.svn.core.SVNException
 doPack(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doCompleteSynchronize(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNURL)void - !org.tmatesoft.svn.core.SVNException
 doSynchronize(org.tmatesoft.svn.core.SVNURL)void - !org.tmatesoft.svn.core.SVNException
 doListLocks(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doRemoveLocks(java.io.File,String[])void - !org.tmatesoft.svn.core.SVNException
 doListTransactions(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doRemoveTransactions(java.io.File,String[])void - !org.tmatesoft.svn.core.SVNException
 doVerify(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doVerify(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)void - !org.tmatesoft.svn.core.SVNException
 doDump(java.io.File,java.io.OutputStream,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean)void - !org.tmatesoft.svn.core.SVNException
 doLoad(java.io.File,java.io.InputStream)void - !org.tmatesoft.svn.core.SVNException
 doLoad(java.io.File,java.io.InputStream,boolean,boolean,.SVNUUIDAction,String)void - !org.tmatesoft.svn.core.SVNException
 doRecover(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doUpgrade(java.io.File)void - !org.tmatesoft.svn.core.SVNException
 doSetUUID(java.io.File,String)void - !org.tmatesoft.svn.core.SVNException
 doHotCopy(java.io.File,java.io.File)void - !org.tmatesoft.svn.core.SVNException
 getYoungestRevision(java.io.File)long - !org.tmatesoft.svn.core.SVNException
 doFilter(java.io.InputStream,java.io.OutputStream,boolean,boolean,boolean,boolean,java.util.Collection,boolean)void - !org.tmatesoft.svn.core.SVNException
 handlePropertesCopied(boolean,long)void o !org.tmatesoft.svn.core.SVNException
 handleNormalizedProperties(int,int)void o !org.tmatesoft.svn.core.SVNException
 normalizeRevisionProperties(org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties s !org.tmatesoft.svn.core.SVNException
 normalizeString(String)String s !org.tmatesoft.svn.core.SVNException
SVNAdminEvent -
 new(long,long,.SVNAdminEventAction,String) -
 new(.SVNAdminEventAction,String,String) -
 new(.SVNAdminEventAction,long) -
 new(long,.SVNAdminEventAction,String) -
 new(String,java.io.File,.SVNAdminEventAction) -
 new(.SVNAdminEventAction,org.tmatesoft.svn.core.SVNLock,org.tmatesoft.svn.core.SVNErrorMessage,String) -
 new(.SVNAdminEventAction,String) -
 new(.SVNAdminEventAction) -
 getAction().SVNAdminEventAction -
 getMessage()String -
 getOriginalRevision()long -
 getRevision()long -
 getTxnDir()java.io.File -
 getTxnName()String -
 getPath()String -
 getLock()org.tmatesoft.svn.core.SVNLock -
 getError()org.tmatesoft.svn.core.SVNErrorMessage -
 getDroppedRevisionsCount()long -
 getDroppedNodesCount()int -
 setDroppedRevisionsCount(long)void -
 setDroppedNodesCount(int)void -
 getShard()long -
SVNAdminEventAction -
 REVISION_LOAD .SVNAdminEventAction sf
 REVISION_LOADED .SVNAdminEventAction sf
 REVISION_LOAD_EDIT_PATH .SVNAdminEventAction sf
 REVISION_LOAD_DELETE_PATH .SVNAdminEventAction sf
 REVISION_LOAD_ADD_PATH .SVNAdminEventAction sf
 REVISION_LOAD_REPLACE_PATH .SVNAdminEventAction sf
 REVISION_DUMPED .SVNAdminEventAction sf
 TRANSACTION_LISTED .SVNAdminEventAction sf
 TRANSACTION_REMOVED .SVNAdminEventAction sf
 UNLOCK_FAILED .SVNAdminEventAction sf
 UNLOCKED .SVNAdminEventAction sf
 NOT_LOCKED .SVNAdminEventAction sf
 LOCK_LISTED .SVNAdminEventAction sf
 RECOVERY_STARTED .SVNAdminEventAction sf
 UPGRADE .SVNAdminEventAction sf
 REVISION_PROPERTIES_COPIED .SVNAdminEventAction sf
 DUMP_FILTER_REVISION_COMMITTED .SVNAdminEventAction sf
 DUMP_FILTER_REVISION_SKIPPED .SVNAdminEventAction sf
 DUMP_FILTER_TOTAL_REVISIONS_DROPPED .SVNAdminEventAction sf
 DUMP_FILTER_DROPPED_RENUMBERED_REVISION .SVNAdminEventAction sf
 DUMP_FILTER_RENUMBERED_REVISION .SVNAdminEventAction sf
 DUMP_FILTER_TOTAL_NODES_DROPPED .SVNAdminEventAction sf
 DUMP_FILTER_DROPPED_NODE .SVNAdminEventAction sf
 PACK_START .SVNAdminEventAction sf
 PACK_END .SVNAdminEventAction sf
 NORMALIZED_PROPERTIES .SVNAdminEventAction sf
 getID()int -
 toString()String -
SVNAdminEventAdapter - :.ISVNAdminEventHandler
 new() -
 handleAdminEvent(.SVNAdminEvent,double)void - !org.tmatesoft.svn.core.SVNException
 checkCancelled()void - !org.tmatesoft.svn.core.SVNCancelException
 handleEvent(org.tmatesoft.svn.core.wc.SVNEvent,double)void - !org.tmatesoft.svn.core.SVNException
SVNAdminPath -
 new(String,String,long) -
 new(String,String,int,boolean) -
 isDir()boolean -
 getNodeID()String -
 getPath()String -
 getRevision()long -
 getTreeDepth()int -
SVNChangeEntry -
 TYPE_ADDED char sf
 TYPE_DELETED char sf
 TYPE_UPDATED char sf
 new(String,org.tmatesoft.svn.core.SVNNodeKind,char,String,long,boolean,boolean) -
 getCopyFromPath()String -
 getCopyFromRevision()long -
 getPath()String -
 getType()char -
 hasPropertyModifications()boolean -
 hasTextModifications()boolean -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
SVNLookClient - :.SVNAdminBasicClient
 new(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc.ISVNRepositoryPool,org.tmatesoft.svn.core.wc.ISVNOptions) -
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 doGetInfo(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNLogEntry - !org.tmatesoft.svn.core.SVNException
 doGetInfo(java.io.File,String)org.tmatesoft.svn.core.SVNLogEntry - !org.tmatesoft.svn.core.SVNException
 doGetYoungestRevision(java.io.File)long - !org.tmatesoft.svn.core.SVNException
 doGetUUID(java.io.File)String - !org.tmatesoft.svn.core.SVNException
 doGetAuthor(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)String - !org.tmatesoft.svn.core.SVNException
 doGetAuthor(java.io.File,String)String - !org.tmatesoft.svn.core.SVNException
 doCat(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doCat(java.io.File,String,String,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetDate(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)java.util.Date - !org.tmatesoft.svn.core.SVNException
 doGetDate(java.io.File,String)java.util.Date - !org.tmatesoft.svn.core.SVNException
 doGetLog(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)String - !org.tmatesoft.svn.core.SVNException
 doGetLog(java.io.File,String)String - !org.tmatesoft.svn.core.SVNException
 doGetChanged(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,.ISVNChangeEntryHandler,boolean)void - !org.tmatesoft.svn.core.SVNException
 doGetChanged(java.io.File,String,.ISVNChangeEntryHandler,boolean)void - !org.tmatesoft.svn.core.SVNException
 doGetChangedDirectories(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,.ISVNChangedDirectoriesHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetChangedDirectories(java.io.File,String,.ISVNChangedDirectoriesHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetHistory(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,boolean,long,.ISVNHistoryHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetLock(java.io.File,String)org.tmatesoft.svn.core.SVNLock - !org.tmatesoft.svn.core.SVNException
 doGetTree(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,.ISVNTreeHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetTree(java.io.File,String,String,boolean,boolean,.ISVNTreeHandler)void - !org.tmatesoft.svn.core.SVNException
 doGetDiff(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision,boolean,boolean,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetDiff(java.io.File,String,boolean,boolean,boolean,java.io.OutputStream)void - !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,String,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNPropertyValue - !org.tmatesoft.svn.core.SVNException
 doGetProperties(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 doGetProperty(java.io.File,String,String,String)org.tmatesoft.svn.core.SVNPropertyValue - !org.tmatesoft.svn.core.SVNException
 doGetProperties(java.io.File,String,String)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperty(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNPropertyValue - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperties(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperty(java.io.File,String,String)org.tmatesoft.svn.core.SVNPropertyValue - !org.tmatesoft.svn.core.SVNException
 doGetRevisionProperties(java.io.File,String)org.tmatesoft.svn.core.SVNProperties - !org.tmatesoft.svn.core.SVNException
 doGetFileSize(java.io.File,String,String)long - !org.tmatesoft.svn.core.SVNException
 doGetFileSize(java.io.File,String,org.tmatesoft.svn.core.wc.SVNRevision)long - !org.tmatesoft.svn.core.SVNException
 setDiffGenerator(.ISVNGNUDiffGenerator)void -
 getDiffGenerator().ISVNGNUDiffGenerator -
SVNReplayHandler - :org.tmatesoft.svn.core.io.ISVNReplayHandler
 myCanceller org.tmatesoft.svn.core.wc.ISVNEventHandler p
 myAdminClient .SVNAdminClient p
 new(org.tmatesoft.svn.core.io.SVNRepository,boolean,org.tmatesoft.svn.core.ISVNLogEntryHandler,org.tmatesoft.svn.util.ISVNDebugLog,org.tmatesoft.svn.core.wc.ISVNEventHandler,.SVNAdminClient) -
 handleStartRevision(long,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.io.ISVNEditor - !org.tmatesoft.svn.core.SVNException
 handleEndRevision(long,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.io.ISVNEditor)void - !org.tmatesoft.svn.core.SVNException
 getNormalizedRevPropsCount()int -
 getNormalizedNodePropsCount()int -
SVNSyncInfo -
 new(String,String,long) -
 getSrcURL()String -
 getSourceRepositoryUUID()String -
 getLastMergedRevision()long -
SVNUUIDAction -
 IGNORE_UUID .SVNUUIDAction sf
 FORCE_UUID .SVNUUIDAction sf
 DEFAULT .SVNUUIDAction sf
package org.tmatesoft.svn.core.wc.xml
AbstractXMLHandler a :org.xml.sax.Locator
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog) o
 getDebugLog()org.tmatesoft.svn.util.ISVNDebugLog o
 startDocument()void -
 endDocument()void -
 getHeaderName()String oa
 openTag(String)void o !org.xml.sax.SAXException
 closeTag(String)void o !org.xml.sax.SAXException
 addTag(String,String)void o !org.xml.sax.SAXException
 addAttribute(String,String)void o
 getColumnNumber()int -
 getLineNumber()int -
 getPublicId()String -
 getSystemId()String -
SVNXMLAnnotateHandler - :.AbstractXMLHandler,org.tmatesoft.svn.core.wc.ISVNAnnotateHandler
 PATH_ATTR String sf
 REVISION_ATTR String sf
 DATE_TAG String sf
 AUTHOR_TAG String sf
 COMMIT_TAG String sf
 ENTRY_TAG String sf
 LINE_NUMBER_TAG String sf
 TARGET_TAG String sf
 BLAME_TAG String sf
 MERGED_TAG String sf
 new(org.xml.sax.ContentHandler) -
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog) -
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog,boolean) -
 getHeaderName()String o
 startTarget(String)void -
 endTarget()void -
 handleLine(java.util.Date,long,String,String)void - !org.tmatesoft.svn.core.SVNException
 handleLine(java.util.Date,long,String,String,java.util.Date,long,String,String,int)void - !org.tmatesoft.svn.core.SVNException
 handleRevision(java.util.Date,long,String,java.io.File)boolean - !org.tmatesoft.svn.core.SVNException
 handleEOF()void -
SVNXMLDirEntryHandler - :.AbstractXMLHandler,org.tmatesoft.svn.core.ISVNDirEntryHandler,java.util.Comparator
 EXPIRES_TAG String sf
 CREATED_TAG String sf
 COMMENT_TAG String sf
 OWNER_TAG String sf
 TOKEN_TAG String sf
 LOCK_TAG String sf
 PATH_ATTR String sf
 REVISION_ATTR String sf
 LISTS_TAG String sf
 LIST_TAG String sf
 ENTRY_TAG String sf
 NAME_TAG String sf
 SIZE_TAG String sf
 COMMIT_TAG String sf
 DATE_TAG String sf
 AUTHOR_TAG String sf
 new(org.xml.sax.ContentHandler) -
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog) -
 startTarget(String)void -
 handleDirEntry(org.tmatesoft.svn.core.SVNDirEntry)void - !org.tmatesoft.svn.core.SVNException
 endTarget()void -
 getHeaderName()String o
 compare(Object,Object)int -
SVNXMLInfoHandler - :.AbstractXMLHandler,org.tmatesoft.svn.core.wc.ISVNInfoHandler
 new(org.xml.sax.ContentHandler) -
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog) -
 setTargetPath(java.io.File)void -
 getHeaderName()String o
 handleInfo(org.tmatesoft.svn.core.wc.SVNInfo)void - !org.tmatesoft.svn.core.SVNException
 getRelativePath(java.io.File)String o
 getTargetPath()String o
SVNXMLLogHandler - :.AbstractXMLHandler,org.tmatesoft.svn.core.ISVNLogEntryHandler
 COPYFROM_REV_ATTR String sf
 COPYFROM_PATH_ATTR String sf
 ACTION_ATTR String sf
 REVISION_ATTR String sf
 MSG_TAG String sf
 PATH_TAG String sf
 PATHS_TAG String sf
 DATE_TAG String sf
 AUTHOR_TAG String sf
 LOGENTRY_TAG String sf
 LOG_TAG String sf
 new(org.xml.sax.ContentHandler) -
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog) -
 getHeaderName()String -
 handleLogEntry(org.tmatesoft.svn.core.SVNLogEntry)void - !org.tmatesoft.svn.core.SVNException
 setOmitLogMessage(boolean)void -
SVNXMLStatusHandler - :.AbstractXMLHandler,org.tmatesoft.svn.core.wc.ISVNStatusHandler
 EXPIRES_TAG String sf
 CREATED_TAG String sf
 COMMENT_TAG String sf
 OWNER_TAG String sf
 TOKEN_TAG String sf
 DATE_TAG String sf
 AUTHOR_TAG String sf
 REMOTE_STATUS_TAG String sf
 LOCK_TAG String sf
 COMMIT_TAG String sf
 WC_STATUS_TAG String sf
 ENTRY_TAG String sf
 STATUS_TAG String sf
 REVISION_ATTR String sf
 SWITCHED_ATTR String sf
 COPIED_ATTR String sf
 WC_LOCKED_ATTR String sf
 PROPS_ATTR String sf
 ITEM_ATTR String sf
 PATH_ATTR String sf
 new(org.xml.sax.ContentHandler) -
 new(org.xml.sax.ContentHandler,org.tmatesoft.svn.util.ISVNDebugLog) -
 startTarget(java.io.File)void -
 handleStatus(org.tmatesoft.svn.core.wc.SVNStatus)void - !org.tmatesoft.svn.core.SVNException
 endTarget(long)void -
 getRelativePath(java.io.File)String o
 getTargetPath()String o
 getHeaderName()String o
package org.tmatesoft.svn.core.wc2
AbstractSvnCommit a :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNCommitInfo>
 new(.SvnOperationFactory) o
 getRevisionProperties()org.tmatesoft.svn.core.SVNProperties -
 setRevisionProperties(org.tmatesoft.svn.core.SVNProperties)void -
 getCommitMessage()String -
 setCommitMessage(String)void -
 setRevisionProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void -
 getCommitHandler().hooks.ISvnCommitHandler -
 setCommitHandler(.hooks.ISvnCommitHandler)void -
AbstractSvnUpdate a <V=Object> :.SvnOperation<<V>>
 new(.SvnOperationFactory) o
 isIgnoreExternals()boolean -
 setIgnoreExternals(boolean)void -
 isUpdateLocksOnDemand()boolean -
 setUpdateLocksOnDemand(boolean)void -
 isAllowUnversionedObstructions()boolean -
 setAllowUnversionedObstructions(boolean)void -
 getExternalsHandler().hooks.ISvnExternalsHandler -
 setExternalsHandler(.hooks.ISvnExternalsHandler)void -
ISvnAddParameters ai +Action
 DEFAULT .ISvnAddParameters sf
 onInconsistentEOLs(java.io.File).ISvnAddParameters.Action a
ISvnAddParameters.Action sfe :Enum<.ISvnAddParameters.Action>
 ADD_AS_BINARY .ISvnAddParameters.Action sf
 ADD_AS_IS .ISvnAddParameters.Action sf
 REPORT_ERROR .ISvnAddParameters.Action sf
 values().ISvnAddParameters.Action[] s
 valueOf(String).ISvnAddParameters.Action s
ISvnCommitParameters ai +Action
 onMissingFile(java.io.File).ISvnCommitParameters.Action a
 onMissingDirectory(java.io.File).ISvnCommitParameters.Action a
 onDirectoryDeletion(java.io.File)boolean a
 onFileDeletion(java.io.File)boolean a
ISvnCommitParameters.Action sfe :Enum<.ISvnCommitParameters.Action>
 DELETE .ISvnCommitParameters.Action sf
 ERROR .ISvnCommitParameters.Action sf
 SKIP .ISvnCommitParameters.Action sf
 values().ISvnCommitParameters.Action[] s
 valueOf(String).ISvnCommitParameters.Action s
ISvnMerger ai :org.tmatesoft.svn.core.wc.ISVNMerger
 mergeText(.ISvnMerger,java.io.File,java.io.File,java.io.File,java.io.File,java.io.File,String,String,String,org.tmatesoft.svn.core.wc.SVNDiffOptions,org.tmatesoft.svn.core.internal.wc.SVNDiffConflictChoiceStyle).SvnMergeResult a !org.tmatesoft.svn.core.SVNException
 mergeProperties(.ISvnMerger,java.io.File,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.internal.wc.SVNConflictVersion,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,org.tmatesoft.svn.core.SVNProperties,boolean,boolean,org.tmatesoft.svn.core.wc.ISVNConflictHandler).SvnMergeResult a !org.tmatesoft.svn.core.SVNException
ISvnObjectReceiver ai <T=Object>
 receive(.SvnTarget,<T>)void a !org.tmatesoft.svn.core.SVNException
ISvnOperationHandler ai
 NOOP .ISvnOperationHandler sf
 beforeOperation(.SvnOperation<?>)void a !org.tmatesoft.svn.core.SVNException
 afterOperationSuccess(.SvnOperation<?>)void a !org.tmatesoft.svn.core.SVNException
 afterOperationFailure(.SvnOperation<?>)void a
ISvnOperationOptionsProvider ai
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler a
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions a
 getRepositoryPool()org.tmatesoft.svn.core.wc.ISVNRepositoryPool a
 getAuthenticationManager()org.tmatesoft.svn.core.auth.ISVNAuthenticationManager a
 getCanceller()org.tmatesoft.svn.core.ISVNCanceller a
ISvnOperationRunner ai <V=Object,T=.SvnOperation<<V>>>
 isApplicable(<T>,org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)boolean a !org.tmatesoft.svn.core.SVNException
 run(<T>)<V> a !org.tmatesoft.svn.core.SVNException
 setWcContext(org.tmatesoft.svn.core.internal.wc17.SVNWCContext)void a
 reset(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void a
 getWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration a
ISvnPatchHandler ai
 singlePatch(java.io.File,java.io.File,java.io.File)boolean a
SvnAnnotate - :.SvnReceivingOperation<.SvnAnnotateItem>
 new(.SvnOperationFactory) o
 getHandler()org.tmatesoft.svn.core.wc.ISVNAnnotateHandler -
 setHandler(org.tmatesoft.svn.core.wc.ISVNAnnotateHandler)void -
 isUseMergeHistory()boolean -
 setUseMergeHistory(boolean)void -
 isIgnoreMimeType()boolean -
 setIgnoreMimeType(boolean)void -
 getStartRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setStartRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 getEndRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setEndRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 getInputEncoding()String -
 setInputEncoding(String)void -
 getDiffOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 setDiffOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 isChangesWorkingCopy()boolean -
SvnAnnotateItem -
 new(boolean) -
 new(java.util.Date,long,String,String,java.util.Date,long,String,String,int) -
 new(java.util.Date,long,String,java.io.File) -
 getDate()java.util.Date -
 getRevision()long -
 getRevisionProperties()org.tmatesoft.svn.core.SVNProperties -
 getAuthor()String -
 getMergedDate()java.util.Date -
 getLine()String -
 getMergedRevision()long -
 getMergedRevisionProperties()org.tmatesoft.svn.core.SVNProperties -
 getMergedAuthor()String -
 getMergedPath()String -
 getLineNumber()int -
 getContents()java.io.File -
 isEof()boolean -
 isLine()boolean -
 isRevision()boolean -
 setReturnResult(boolean)void -
 getReturnResult()boolean -
SvnCanonicalizeUrls - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 isOmitDefaultPort()boolean -
 setOmitDefaultPort(boolean)void -
 isIgnoreExternals()boolean -
 setIgnoreExternals(boolean)void -
 initDefaults()void o
SvnCat - :.SvnOperation<org.tmatesoft.svn.core.SVNProperties>
 new(.SvnOperationFactory) o
 isExpandKeywords()boolean -
 setExpandKeywords(boolean)void -
 getOutput()java.io.OutputStream -
 setOutput(java.io.OutputStream)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
SvnCheckout - :.AbstractSvnUpdate<Long>
 new(.SvnOperationFactory) o
 getSource().SvnTarget -
 setSource(.SvnTarget)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
 setTargetWorkingCopyFormat(int)void -
 getTargetWorkingCopyFormat()int -
SvnChecksum - +Kind
 SHA1_EMPTY String sf
 new(.SvnChecksum.Kind,String) -
 getKind().SvnChecksum.Kind -
 getDigest()String -
 setKind(.SvnChecksum.Kind)void -
 setDigest(String)void -
 toString()String -
 hashCode()int -
 equals(Object)boolean -
 fromString(String).SvnChecksum s !org.tmatesoft.svn.core.SVNException
 match(.SvnChecksum,.SvnChecksum)boolean s
SvnChecksum.Kind sfe :Enum<.SvnChecksum.Kind>
 sha1 .SvnChecksum.Kind sf
 md5 .SvnChecksum.Kind sf
 values().SvnChecksum.Kind[] s
 valueOf(String).SvnChecksum.Kind s
SvnCleanup - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 isDeleteWCProperties()boolean -
 setDeleteWCProperties(boolean)void -
 isVacuumPristines()boolean -
 setVacuumPristines(boolean)void -
 isRemoveUnversionedItems()boolean -
 setRemoveUnversionedItems(boolean)void -
 isRemoveIgnoredItems()boolean -
 setRemoveIgnoredItems(boolean)void -
 isIncludeExternals()boolean -
 setIncludeExternals(boolean)void -
 setBreakLocks(boolean)void -
 isBreakLocks()boolean -
 isChangesWorkingCopy()boolean -
SvnCommit - :.AbstractSvnCommit
 new(.SvnOperationFactory) o
 isKeepChangelists()boolean -
 setKeepChangelists(boolean)void -
 isKeepLocks()boolean -
 setKeepLocks(boolean)void -
 getCommitParameters().ISvnCommitParameters -
 setCommitParameters(.ISvnCommitParameters)void -
 collectCommitItems().SvnCommitPacket - !org.tmatesoft.svn.core.SVNException
 splitCommitPackets(boolean).SvnCommitPacket[] - !org.tmatesoft.svn.core.SVNException
 run()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 getMaximumTargetsCount()int o
 setForce(boolean)void -
 isForce()boolean -
 isChangesWorkingCopy()boolean -
 setCombinePackets(boolean)void -
 isCombinePackets()boolean -
 isFailOnMultipleRepositories()boolean -
 setFailOnMultipleRepositories(boolean)void -
 isIncludeFileExternals()boolean -
 setIncludeFileExternals(boolean)void -
 isIncludeDirectoryExternals()boolean -
 setIncludeDirectoryExternals(boolean)void -
 initDefaults()void o
SvnCommitItem -
 ADD int sf
 DELETE int sf
 TEXT_MODIFIED int sf
 PROPS_MODIFIED int sf
 COPY int sf
 LOCK int sf
 MOVED_HERE int sf
 new() -
 getPath()java.io.File -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 getUrl()org.tmatesoft.svn.core.SVNURL -
 getRevision()long -
 getCopyFromUrl()org.tmatesoft.svn.core.SVNURL -
 getCopyFromRevision()long -
 getFlags()int -
 setPath(java.io.File)void -
 setKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 setUrl(org.tmatesoft.svn.core.SVNURL)void -
 setRevision(long)void -
 setCopyFromUrl(org.tmatesoft.svn.core.SVNURL)void -
 setCopyFromRevision(long)void -
 getMovedFromAbsPath()java.io.File -
 setMovedFromAbsPath(java.io.File)void -
 setFlags(int)void -
 hasFlag(int)boolean -
 getOutgoingProperties()java.util.Map<String,org.tmatesoft.svn.core.SVNPropertyValue> -
 addOutgoingProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void -
 getIncomingProperties()java.util.Map<String,org.tmatesoft.svn.core.SVNPropertyValue> -
 addIncomingProperty(String,org.tmatesoft.svn.core.SVNPropertyValue)void -
SvnCommitPacket -
 new() -
 hasItem(java.io.File)boolean -
 getItem(java.io.File).SvnCommitItem -
 getRepositoryRoots()java.util.Collection<org.tmatesoft.svn.core.SVNURL> -
 getItems(org.tmatesoft.svn.core.SVNURL)java.util.Collection<.SvnCommitItem> -
 addItem(.SvnCommitItem,org.tmatesoft.svn.core.SVNURL)void -
 addItem(java.io.File,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.SVNURL,String,long,String,long,java.io.File,int).SvnCommitItem - !org.tmatesoft.svn.core.SVNException
 addItem(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNNodeKind,org.tmatesoft.svn.core.SVNURL,long,org.tmatesoft.svn.core.SVNURL,long,int).SvnCommitItem - !org.tmatesoft.svn.core.SVNException
 setLockingContext(org.tmatesoft.svn.core.internal.wc2.ISvnCommitRunner,Object)void -
 dispose()void - !org.tmatesoft.svn.core.SVNException
 setLockTokens(java.util.Map<org.tmatesoft.svn.core.SVNURL,String>)void -
 getLockTokens()java.util.Map<org.tmatesoft.svn.core.SVNURL,String> -
 isEmpty()boolean -
 isEmpty(org.tmatesoft.svn.core.SVNURL)boolean -
 getLockingContext()Object -
 getRunner()org.tmatesoft.svn.core.internal.wc2.ISvnCommitRunner -
 setItemSkipped(java.io.File,boolean)void -
 isItemSkipped(java.io.File)boolean -
 removeSkippedItems().SvnCommitPacket -
 isLastPacket()boolean -
SvnCopy - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 getSources()java.util.Collection<.SvnCopySource> -
 addCopySource(.SvnCopySource)void -
 isMove()boolean -
 setMove(boolean)void -
 isMakeParents()boolean -
 setMakeParents(boolean)void -
 isFailWhenDstExists()boolean -
 setFailWhenDstExists(boolean)void -
 isIgnoreExternals()boolean -
 setIgnoreExternals(boolean)void -
 isVirtual()boolean -
 setVirtual(boolean)void -
 isDisjoint()boolean -
 setDisjoint(boolean)void -
 isChangesWorkingCopy()boolean -
 isAllowMixedRevisions()boolean -
 setAllowMixedRevisions(boolean)void -
 isMetadataOnly()boolean -
 setMetadataOnly(boolean)void -
 isPinExternals()boolean -
 setPinExternals(boolean)void -
 getExternalsToPin()java.util.Map<.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>> -
 setExternalsToPin(java.util.Map<.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>>)void -
SvnCopySource - :.SvnObject
 create(.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision).SvnCopySource s
 isLocal()boolean -
 getSource().SvnTarget -
 getRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 isCopyContents()boolean -
 setCopyContents(boolean)void -
 hashCode()int -
 equals(Object)boolean -
 toString()String -
SvnDiff - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 setSource(.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)void -
 setSources(.SvnTarget,.SvnTarget)void -
 getSource().SvnTarget -
 getStartRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getEndRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getFirstSource().SvnTarget -
 getSecondSource().SvnTarget -
 setRelativeToDirectory(java.io.File)void -
 getRelativeToDirectory()java.io.File -
 getDiffGenerator()org.tmatesoft.svn.core.internal.wc2.ng.ISvnDiffGenerator -
 setDiffGenerator(org.tmatesoft.svn.core.wc.ISVNDiffGenerator)void -
 setDiffGenerator(org.tmatesoft.svn.core.internal.wc2.ng.ISvnDiffGenerator)void -
 getDiffOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 setDiffOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 getOutput()java.io.OutputStream -
 setOutput(java.io.OutputStream)void -
 isIgnoreAncestry()boolean -
 setIgnoreAncestry(boolean)void -
 isNoDiffDeleted()boolean -
 setNoDiffDeleted(boolean)void -
 isShowCopiesAsAdds()boolean -
 setShowCopiesAsAdds(boolean)void -
 isIgnoreContentType()boolean -
 setIgnoreContentType(boolean)void -
 isUseGitDiffFormat()boolean -
 setUseGitDiffFormat(boolean)void -
 isRecurseIntoDeletedDirectories()boolean -
 setRecurseIntoDeletedDirectories(boolean)void -
 getMinimumTargetsCount()int o
 getMaximumTargetsCount()int o
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 getOperationalWorkingCopy()java.io.File o
 isChangesWorkingCopy()boolean -
SvnDiffStatus - :.SvnObject
 new() -
 getModificationType()org.tmatesoft.svn.core.wc.SVNStatusType -
 setModificationType(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 isPropertiesModified()boolean -
 setPropertiesModified(boolean)void -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 setKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 getUrl()org.tmatesoft.svn.core.SVNURL -
 setUrl(org.tmatesoft.svn.core.SVNURL)void -
 getPath()String -
 setPath(String)void -
 getFile()java.io.File -
 setFile(java.io.File)void -
SvnDiffSummarize - :.SvnReceivingOperation<.SvnDiffStatus>
 new(.SvnOperationFactory) o
 setSource(.SvnTarget,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)void -
 setSources(.SvnTarget,.SvnTarget)void -
 getSource().SvnTarget -
 getStartRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getEndRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getFirstSource().SvnTarget -
 getSecondSource().SvnTarget -
 isIgnoreAncestry()boolean -
 setIgnoreAncestry(boolean)void -
 isRecurseIntoDeletedDirectories()boolean -
 setRecurseIntoDeletedDirectories(boolean)void -
 getOperationalWorkingCopy()java.io.File o
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
SvnExport - :.AbstractSvnUpdate<Long>
 new(.SvnOperationFactory) o
 isForce()boolean -
 isExpandKeywords()boolean -
 getEolStyle()String -
 setForce(boolean)void -
 setExpandKeywords(boolean)void -
 setEolStyle(String)void -
 getSource().SvnTarget -
 setSource(.SvnTarget)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 initDefaults()void o
 getOperationalWorkingCopy()java.io.File o
 isChangesWorkingCopy()boolean -
SvnFileKind fe :Enum<.SvnFileKind>
 FILE .SvnFileKind sf
 DIRECTORY .SvnFileKind sf
 SYMLINK .SvnFileKind sf
 UNKNOWN .SvnFileKind sf
 values().SvnFileKind[] s
 valueOf(String).SvnFileKind s
SvnGetChangelistPaths - :.SvnReceivingOperation<String>
 new(.SvnOperationFactory) o
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnGetInfo - :.SvnReceivingOperation<.SvnInfo>
 new(.SvnOperationFactory) o
 initDefaults()void -
 setFetchExcluded(boolean)void -
 setFetchActualOnly(boolean)void -
 isFetchExcluded()boolean -
 isFetchActualOnly()boolean -
 isIncludeExternals()boolean -
 setIncludeExternals(boolean)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
SvnGetMergeInfo - :.SvnOperation<java.util.Map<org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.SVNMergeRangeList>>
 new(.SvnOperationFactory) o
 isChangesWorkingCopy()boolean -
SvnGetProperties - :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNProperties>
 new(.SvnOperationFactory) o
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isRevisionProperties()boolean -
 setRevisionProperties(boolean)void -
 getRevisionNumber()long -
 setRevisionNumber(long)void -
 isChangesWorkingCopy()boolean -
 setTargetInheritedPropertiesReceiver(.ISvnObjectReceiver<java.util.List<.SvnInheritedProperties>>)void -
 getTargetInheritedPropertiesReceiver().ISvnObjectReceiver<java.util.List<.SvnInheritedProperties>> -
SvnGetStatus - :.SvnReceivingOperation<.SvnStatus>
 new(.SvnOperationFactory) o
 isRemote()boolean -
 isDepthAsSticky()boolean -
 isReportIgnored()boolean -
 isReportAll()boolean -
 isReportExternals()boolean -
 getFileListHook().hooks.ISvnFileListHook -
 setRemote(boolean)void -
 setDepthAsSticky(boolean)void -
 setReportIgnored(boolean)void -
 setReportAll(boolean)void -
 setReportExternals(boolean)void -
 setFileListHook(.hooks.ISvnFileListHook)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 initDefaults()void -
 isCollectParentExternals()boolean -
 setCollectParentExternals(boolean)void -
 setRemoteRevision(long)void -
 getRemoteRevision()long -
 isCheckWorkingCopy()boolean -
 setCheckWorkingCopy(boolean)void -
 isUseParentWcFormat()boolean -
 isChangesWorkingCopy()boolean -
SvnGetStatusSummary - :.SvnOperation<.SvnStatusSummary>
 new(.SvnOperationFactory) o
 isCommitted()boolean -
 setCommitted(boolean)void -
 getTrailUrl()String -
 setTrailUrl(String)void -
 isChangesWorkingCopy()boolean -
SvnImport - :.AbstractSvnCommit
 isApplyAutoProperties()boolean -
 setApplyAutoProperties(boolean)void -
 getSource()java.io.File -
 setSource(java.io.File)void -
 isForce()boolean -
 setForce(boolean)void -
 new(.SvnOperationFactory) o
 isUseGlobalIgnores()boolean -
 setUseGlobalIgnores(boolean)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
 getFileFilter()org.tmatesoft.svn.core.wc.ISVNFileFilter -
 setFileFilter(org.tmatesoft.svn.core.wc.ISVNFileFilter)void -
SvnInfo - :.SvnObject
 new() -
 getUrl()org.tmatesoft.svn.core.SVNURL -
 getRevision()long -
 getRepositoryRootUrl()org.tmatesoft.svn.core.SVNURL -
 getRepositoryUuid()String -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 getSize()long -
 getLastChangedRevision()long -
 getLastChangedDate()org.tmatesoft.svn.core.internal.util.SVNDate -
 getLastChangedAuthor()String -
 getLock()org.tmatesoft.svn.core.SVNLock -
 getWcInfo().SvnWorkingCopyInfo -
 setUrl(org.tmatesoft.svn.core.SVNURL)void -
 setRevision(long)void -
 setRepositoryRootURL(org.tmatesoft.svn.core.SVNURL)void -
 setRepositoryUuid(String)void -
 setKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 setSize(long)void -
 setLastChangedRevision(long)void -
 setLastChangedDate(org.tmatesoft.svn.core.internal.util.SVNDate)void -
 setLastChangedAuthor(String)void -
 setLock(org.tmatesoft.svn.core.SVNLock)void -
 setWcInfo(.SvnWorkingCopyInfo)void -
SvnInheritedProperties - :.SvnObject
 new() -
 setTarget(.SvnTarget)void -
 setProperties(org.tmatesoft.svn.core.SVNProperties)void -
 getTarget().SvnTarget -
 getProperties()org.tmatesoft.svn.core.SVNProperties -
SvnList - :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNDirEntry>
 new(.SvnOperationFactory) o
 getEntryFields()int -
 setEntryFields(int)void -
 isFetchLocks()boolean -
 setFetchLocks(boolean)void -
 isChangesWorkingCopy()boolean -
 isIgnoreExternals()boolean -
 setIgnoreExternals(boolean)void -
 initDefaults()void o
SvnLog - :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNLogEntry>
 new(.SvnOperationFactory) o
 getLimit()long -
 setLimit(long)void -
 isUseMergeHistory()boolean -
 setUseMergeHistory(boolean)void -
 isDiscoverChangedPaths()boolean -
 setDiscoverChangedPaths(boolean)void -
 isStopOnCopy()boolean -
 setStopOnCopy(boolean)void -
 getRevisionRanges()java.util.Collection<.SvnRevisionRange> -
 setRevisionRanges(java.util.Collection<.SvnRevisionRange>)void -
 getTargetPaths()String[] -
 setTargetPaths(String[])void -
 getRevisionProperties()String[] -
 setRevisionProperties(String[])void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 addRange(.SvnRevisionRange)void -
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnLogMergeInfo - :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNLogEntry>
 new(.SvnOperationFactory) o
 isFindMerged()boolean -
 setFindMerged(boolean)void -
 getSource().SvnTarget -
 setSource(.SvnTarget)void -
 isDiscoverChangedPaths()boolean -
 setDiscoverChangedPaths(boolean)void -
 getRevisionProperties()String[] -
 setRevisionProperties(String[])void -
 addRevisionRange(.SvnRevisionRange)void -
 getRanges()java.util.Collection<.SvnRevisionRange> -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
SvnMarkReplaced - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 isChangesWorkingCopy()boolean -
SvnMerge - :.SvnOperation<Void>
 EMULATE_AUTOMATIC_MERGE boolean sf
 new(.SvnOperationFactory) o
 addRevisionRange(.SvnRevisionRange)void -
 getRevisionRanges()java.util.Collection<.SvnRevisionRange> -
 setSource(.SvnTarget,boolean)void -
 setSources(.SvnTarget,.SvnTarget)void -
 getSource().SvnTarget -
 getFirstSource().SvnTarget -
 getSecondSource().SvnTarget -
 isReintegrate()boolean -
 isIgnoreMergeInfo()boolean -
 setIgnoreMergeInfo(boolean)void -
 isIgnoreAncestry()boolean -
 setIgnoreAncestry(boolean)void -
 isForce()boolean -
 setForce(boolean)void -
 isRecordOnly()boolean -
 setRecordOnly(boolean)void -
 isDryRun()boolean -
 setDryRun(boolean)void -
 isAllowMixedRevisions()boolean -
 setAllowMixedRevisions(boolean)void -
 getMergeOptions()org.tmatesoft.svn.core.wc.SVNDiffOptions -
 setMergeOptions(org.tmatesoft.svn.core.wc.SVNDiffOptions)void -
 isChangesWorkingCopy()boolean -
SvnMergeResult -
 create(org.tmatesoft.svn.core.wc.SVNStatusType).SvnMergeResult s
 new(org.tmatesoft.svn.core.wc.SVNStatusType) -
 getMergeOutcome()org.tmatesoft.svn.core.wc.SVNStatusType -
 getActualProperties()org.tmatesoft.svn.core.SVNProperties -
 setActualProperties(org.tmatesoft.svn.core.SVNProperties)void -
 getBaseProperties()org.tmatesoft.svn.core.SVNProperties -
 setBaseProperties(org.tmatesoft.svn.core.SVNProperties)void -
 getConflictSkel()org.tmatesoft.svn.core.internal.util.SVNSkel -
 setConflictSkel(org.tmatesoft.svn.core.internal.util.SVNSkel)void -
SvnObject a
 new() -
 getUserData()Object -
 setUserData(Object)void -
SvnOperation - <V=Object> :.ISvnOperationOptionsProvider
 new(.SvnOperationFactory) o
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler -
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 initDefaults()void o
 setSingleTarget(.SvnTarget)void -
 addTarget(.SvnTarget)void -
 getTargets()java.util.Collection<.SvnTarget> -
 getFirstTarget().SvnTarget -
 setDepth(org.tmatesoft.svn.core.SVNDepth)void -
 getDepth()org.tmatesoft.svn.core.SVNDepth -
 setRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 getRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setApplicalbeChangelists(java.util.Collection<String>)void -
 getApplicableChangelists()java.util.Collection<String> -
 getOperationFactory().SvnOperationFactory -
 hasLocalTargets()boolean -
 hasRemoteTargets()boolean -
 ensureEnoughTargets()void o !org.tmatesoft.svn.core.SVNException
 getMinimumTargetsCount()int o
 getMaximumTargetsCount()int o
 cancel()void -
 isCancelled()boolean -
 run()<V> - !org.tmatesoft.svn.core.SVNException
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 needsHomohenousTargets()boolean o
 ensureHomohenousTargets()void o !org.tmatesoft.svn.core.SVNException
 getRepositoryPool()org.tmatesoft.svn.core.wc.ISVNRepositoryPool -
 getAuthenticationManager()org.tmatesoft.svn.core.auth.ISVNAuthenticationManager -
 getCanceller()org.tmatesoft.svn.core.ISVNCanceller -
 isSleepForTimestamp()boolean -
 setSleepForTimestamp(boolean)void -
 hasFileTargets()boolean -
 isUseParentWcFormat()boolean -
 isChangesWorkingCopy()boolean -
 getSqliteJournalMode()org.tmatesoft.sqljet.core.internal.SqlJetPagerJournalMode -
 setSqliteJournalMode(org.tmatesoft.sqljet.core.internal.SqlJetPagerJournalMode)void -
 getOperationalWorkingCopy()java.io.File o
SvnOperationFactory - :.ISvnOperationOptionsProvider
 canceller org.tmatesoft.svn.core.ISVNCanceller p
 eventHandler org.tmatesoft.svn.core.wc.ISVNEventHandler p
 new() -
 new(org.tmatesoft.svn.core.internal.wc17.SVNWCContext) -
 isAutoCloseContext()boolean -
 setAutoCloseContext(boolean)void -
 getAuthenticationManager()org.tmatesoft.svn.core.auth.ISVNAuthenticationManager -
 getCanceller()org.tmatesoft.svn.core.ISVNCanceller -
 getEventHandler()org.tmatesoft.svn.core.wc.ISVNEventHandler -
 getOperationHandler().ISvnOperationHandler -
 getRepositoryPool()org.tmatesoft.svn.core.wc.ISVNRepositoryPool -
 getOptions()org.tmatesoft.svn.core.wc.ISVNOptions -
 setAuthenticationManager(org.tmatesoft.svn.core.auth.ISVNAuthenticationManager)void -
 setCanceller(org.tmatesoft.svn.core.ISVNCanceller)void -
 setEventHandler(org.tmatesoft.svn.core.wc.ISVNEventHandler)void -
 setOptions(org.tmatesoft.svn.core.wc.ISVNOptions)void -
 setRepositoryPool(org.tmatesoft.svn.core.wc.ISVNRepositoryPool)void -
 setOperationHandler(.ISvnOperationHandler)void -
 dispose()void -
 createAnnotate().SvnAnnotate -
 createCat().SvnCat -
 createImport().SvnImport -
 createCopy().SvnCopy -
 createRemoteCopy().SvnRemoteCopy -
 createRemoteMkDir().SvnRemoteMkDir -
 createRemoteSetProperty().SvnRemoteSetProperty -
 createSetChangelist().SvnSetChangelist -
 createGetChangelistPaths().SvnGetChangelistPaths -
 createSetLock().SvnSetLock -
 createUnlock().SvnUnlock -
 createUpgrade().SvnUpgrade -
 createGetInfo().SvnGetInfo -
 createGetProperties().SvnGetProperties -
 createGetStatus().SvnGetStatus -
 createUpdate().SvnUpdate -
 createSwitch().SvnSwitch -
 createCheckout().SvnCheckout -
 createRelocate().SvnRelocate -
 createExport().SvnExport -
 createScheduleForAddition().SvnScheduleForAddition -
 createCommit().SvnCommit -
 createScheduleForRemoval().SvnScheduleForRemoval -
 createMarkReplaced().SvnMarkReplaced -
 createRevert().SvnRevert -
 createSetProperty().SvnSetProperty -
 createLog().SvnLog -
 createMkDir().SvnRemoteMkDir -
 createRemoteDelete().SvnRemoteDelete -
 createMerge().SvnMerge -
 createDiff().SvnDiff -
 createPatch().SvnPatch -
 createDiffSummarize().SvnDiffSummarize -
 createSuggestMergeSources().SvnSuggestMergeSources -
 createGetMergeInfo().SvnGetMergeInfo -
 createLogMergeInfo().SvnLogMergeInfo -
 createResolve().SvnResolve -
 createCleanup().SvnCleanup -
 createList().SvnList -
 createCanonicalizeUrls().SvnCanonicalizeUrls -
 createRepositoryDump().admin.SvnRepositoryDump -
 createRepositoryCreate().admin.SvnRepositoryCreate -
 createRepositoryHotCopy().admin.SvnRepositoryHotCopy -
 createRepositoryLoad().admin.SvnRepositoryLoad -
 createRepositoryListLocks().admin.SvnRepositoryListLocks -
 createRepositoryListTransactions().admin.SvnRepositoryListTransactions -
 createRepositoryPack().admin.SvnRepositoryPack -
 createRepositoryRecover().admin.SvnRepositoryRecover -
 createRepositoryRemoveLocks().admin.SvnRepositoryRemoveLocks -
 createRepositoryRemoveTransactions().admin.SvnRepositoryRemoveTransactions -
 createRepositorySetUUID().admin.SvnRepositorySetUUID -
 createRepositoryUpgrade().admin.SvnRepositoryUpgrade -
 createRepositoryVerify().admin.SvnRepositoryVerify -
 createRepositoryInitialize().admin.SvnRepositoryInitialize -
 createRepositorySyncInfo().admin.SvnRepositorySyncInfo -
 createRepositoryCopyRevisionProperties().admin.SvnRepositoryCopyRevisionProperties -
 createRepositorySynchronize().admin.SvnRepositorySynchronize -
 createRepositoryFilter().admin.SvnRepositoryFilter -
 createRepositoryGetAuthor().admin.SvnRepositoryGetAuthor -
 createRepositoryGetDate().admin.SvnRepositoryGetDate -
 createRepositoryGetInfo().admin.SvnRepositoryGetInfo -
 createRepositoryGetLock().admin.SvnRepositoryGetLock -
 createRepositoryGetLog().admin.SvnRepositoryGetLog -
 createRepositoryGetUUID().admin.SvnRepositoryGetUUID -
 createRepositoryGetYoungest().admin.SvnRepositoryGetYoungest -
 createRepositoryGetProperty().admin.SvnRepositoryGetProperty -
 createRepositoryGetRevisionProperty().admin.SvnRepositoryGetRevisionProperty -
 createRepositoryGetProperties().admin.SvnRepositoryGetProperties -
 createRepositoryGetCat().admin.SvnRepositoryCat -
 createRepositoryGetChanged().admin.SvnRepositoryGetChanged -
 createRepositoryGetChangedDirectories().admin.SvnRepositoryGetChangedDirectories -
 createRepositoryGetDiff().admin.SvnRepositoryGetDiff -
 createRepositoryGetHistory().admin.SvnRepositoryGetHistory -
 createRepositoryGetTree().admin.SvnRepositoryGetTree -
 createRepositoryGetRevisionProperties().admin.SvnRepositoryGetRevisionProperties -
 createGetRepositoryFileSize().admin.SvnRepositoryGetFileSize -
 createGetStatusSummary().SvnGetStatusSummary -
 createSetWCDbVersion().SvnSetWCDbVersion -
 setAutoDisposeRepositoryPool(boolean)void -
 run(.SvnOperation<?>)Object o !org.tmatesoft.svn.core.SVNException
 getImplementation(.SvnOperation<?>).ISvnOperationRunner<?,.SvnOperation<?>> o !org.tmatesoft.svn.core.SVNException
 isPrimaryWcGenerationOnly()boolean -
 isAssertRefCount()boolean -
 registerOperationRunner(Class<?>,.ISvnOperationRunner<?,.SvnOperation<?>>)void o
 isWorkingCopyRoot(java.io.File)boolean s
 isVersionedDirectory(java.io.File)boolean s
 isVersionedDirectory(java.io.File,boolean)boolean s
 getWorkingCopyRoot(java.io.File,boolean)java.io.File s !org.tmatesoft.svn.core.SVNException
 detectWcGeneration(java.io.File,boolean)org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration s !org.tmatesoft.svn.core.SVNException
 detectWcGeneration(java.io.File,boolean,boolean)org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration s !org.tmatesoft.svn.core.SVNException
 getWcContext()org.tmatesoft.svn.core.internal.wc17.SVNWCContext -
 getPrimaryWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 getSecondaryWcGeneration()org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration -
 setPrimaryWcGeneration(org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration)void -
 setWcGenerationSticky(boolean)void -
 isWcGenerationSticky()boolean -
SvnPatch - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 getPatchFile()java.io.File -
 setPatchFile(java.io.File)void -
 isDryRun()boolean -
 setDryRun(boolean)void -
 getStripCount()int -
 setStripCount(int)void -
 isReverse()boolean -
 setReverse(boolean)void -
 isIgnoreWhitespace()boolean -
 setIgnoreWhitespace(boolean)void -
 isRemoveTempFiles()boolean -
 setRemoveTempFiles(boolean)void -
 getPatchHandler().ISvnPatchHandler -
 setPatchHandler(.ISvnPatchHandler)void -
SvnReceivingOperation - <T=Object> :.SvnOperation<<T>>,.ISvnObjectReceiver<<T>>
 new(.SvnOperationFactory) o
 setReceiver(.ISvnObjectReceiver<<T>>)void -
 getReceiver().ISvnObjectReceiver<<T>> -
 receive(.SvnTarget,<T>)void - !org.tmatesoft.svn.core.SVNException
 first()<T> -
 last()<T> -
 run(java.util.Collection<<T>>)java.util.Collection<<T>> - !org.tmatesoft.svn.core.SVNException
 initDefaults()void o
SvnRelocate - :.SvnOperation<org.tmatesoft.svn.core.SVNURL>
 new(.SvnOperationFactory) o
 getFromUrl()org.tmatesoft.svn.core.SVNURL -
 setFromUrl(org.tmatesoft.svn.core.SVNURL)void -
 getToUrl()org.tmatesoft.svn.core.SVNURL -
 setToUrl(org.tmatesoft.svn.core.SVNURL)void -
 isIgnoreExternals()boolean -
 setIgnoreExternals(boolean)void -
 setRecursive(boolean)void -
 isRecursive()boolean -
 initDefaults()void o
 isChangesWorkingCopy()boolean -
SvnRemoteCopy - :.AbstractSvnCommit
 new(.SvnOperationFactory) o
 isMove()boolean -
 setMove(boolean)void -
 isMakeParents()boolean -
 setMakeParents(boolean)void -
 isDisableLocalModifications()boolean -
 setDisableLocalModifications(boolean)void -
 getSources()java.util.Collection<.SvnCopySource> -
 addCopySource(.SvnCopySource)void -
 isFailWhenDstExists()boolean -
 setFailWhenDstExists(boolean)void -
 run()org.tmatesoft.svn.core.SVNCommitInfo - !org.tmatesoft.svn.core.SVNException
 getExternalsHandler().hooks.ISvnExternalsHandler -
 setExternalsHandler(.hooks.ISvnExternalsHandler)void -
 getCommitParameters().ISvnCommitParameters -
 setCommitParameters(.ISvnCommitParameters)void -
 isPinExternals()boolean -
 setPinExternals(boolean)void -
 getExternalsToPin()java.util.Map<.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>> -
 setExternalsToPin(java.util.Map<.SvnTarget,java.util.List<org.tmatesoft.svn.core.internal.wc.SVNExternal>>)void -
 isChangesWorkingCopy()boolean -
 getOperationalWorkingCopy()java.io.File o
SvnRemoteDelete - :.AbstractSvnCommit
 new(.SvnOperationFactory) o
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnRemoteMkDir - :.AbstractSvnCommit
 isMakeParents()boolean -
 setMakeParents(boolean)void -
 new(.SvnOperationFactory) o
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnRemoteSetProperty - :.AbstractSvnCommit
 new(.SvnOperationFactory) o
 isForce()boolean -
 setForce(boolean)void -
 getPropertyName()String -
 setPropertyName(String)void -
 getPropertyValue()org.tmatesoft.svn.core.SVNPropertyValue -
 setPropertyValue(org.tmatesoft.svn.core.SVNPropertyValue)void -
 getBaseRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setBaseRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 getPropertyReceiver().ISvnObjectReceiver<org.tmatesoft.svn.core.wc.SVNPropertyData> -
 setPropertyReceiver(.ISvnObjectReceiver<org.tmatesoft.svn.core.wc.SVNPropertyData>)void -
 getOriginalPropertyValue()org.tmatesoft.svn.core.SVNPropertyValue -
 setOriginalPropertyValue(org.tmatesoft.svn.core.SVNPropertyValue)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
SvnResolve - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 getConflictChoice()org.tmatesoft.svn.core.wc.SVNConflictChoice -
 setConflictChoice(org.tmatesoft.svn.core.wc.SVNConflictChoice)void -
 isResolveContents()boolean -
 setResolveContents(boolean)void -
 isResolveProperties()boolean -
 setResolveProperties(boolean)void -
 isResolveTree()boolean -
 setResolveTree(boolean)void -
 isChangesWorkingCopy()boolean -
SvnRevert - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 isRevertMissingDirectories()boolean -
 setRevertMissingDirectories(boolean)void -
 isPreserveModifiedCopies()boolean -
 setPreserveModifiedCopies(boolean)void -
 isClearChangelists()boolean -
 setClearChangelists(boolean)void -
 isMetadataOnly()boolean -
 setMetadataOnly(boolean)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnRevisionRange - :.SvnObject
 create(org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision).SvnRevisionRange s
 toString()String -
 getStart()org.tmatesoft.svn.core.wc.SVNRevision -
 getEnd()org.tmatesoft.svn.core.wc.SVNRevision -
SvnSchedule fe :Enum<.SvnSchedule>
 NORMAL .SvnSchedule sf
 ADD .SvnSchedule sf
 DELETE .SvnSchedule sf
 REPLACE .SvnSchedule sf
 values().SvnSchedule[] s
 valueOf(String).SvnSchedule s
 asString()String -
 fromString(String).SvnSchedule s
SvnScheduleForAddition - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 initDefaults()void o
 isForce()boolean -
 isIncludeIgnored()boolean -
 isApplyAutoProperties()boolean -
 isAddParents()boolean -
 setForce(boolean)void -
 setIncludeIgnored(boolean)void -
 setApplyAutoProperties(boolean)void -
 setAddParents(boolean)void -
 isMkDir()boolean -
 setMkDir(boolean)void -
 getMaximumTargetsCount()int o
 isUseParentWcFormat()boolean -
 getAddParameters().ISvnAddParameters -
 setAddParameters(.ISvnAddParameters)void -
 isChangesWorkingCopy()boolean -
SvnScheduleForRemoval - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 isForce()boolean -
 setForce(boolean)void -
 isDryRun()boolean -
 setDryRun(boolean)void -
 setDeleteFiles(boolean)void -
 isDeleteFiles()boolean -
 initDefaults()void o
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnSetChangelist - :.SvnOperation<Void>
 new(.SvnOperationFactory) o
 getChangelistName()String -
 setChangelistName(String)void -
 isRemove()boolean -
 setRemove(boolean)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnSetLock - :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNLock>
 new(.SvnOperationFactory) o
 isStealLock()boolean -
 setStealLock(boolean)void -
 getLockMessage()String -
 setLockMessage(String)void -
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnSetProperty - :.SvnReceivingOperation<org.tmatesoft.svn.core.wc.SVNPropertyData>
 new(.SvnOperationFactory) o
 isForce()boolean -
 setForce(boolean)void -
 getPropertyValue()org.tmatesoft.svn.core.SVNPropertyValue -
 setPropertyValue(org.tmatesoft.svn.core.SVNPropertyValue)void -
 setPropertyValueProvider(.hooks.ISvnPropertyValueProvider)void -
 getPropertyValueProvider().hooks.ISvnPropertyValueProvider -
 getPropertyName()String -
 setPropertyName(String)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 setRevisionProperty(boolean)void -
 isRevisionProperty()boolean -
 isChangesWorkingCopy()boolean -
SvnSetWCDbVersion - :.SvnOperation<Void>
 WC_DB_17_VERSION int sf
 WC_DB_18_VERSION int sf
 new(.SvnOperationFactory) o
 setVersion(int)void -
 getVersion()int -
 isChangesWorkingCopy()boolean -
 run()Void - !org.tmatesoft.svn.core.SVNException
 initDefaults()void o
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
SvnStatus - :.SvnObject
 new() -
 getKind()org.tmatesoft.svn.core.SVNNodeKind -
 getPath()java.io.File -
 getFileSize()long -
 isVersioned()boolean -
 isConflicted()boolean -
 getNodeStatus()org.tmatesoft.svn.core.wc.SVNStatusType -
 getTextStatus()org.tmatesoft.svn.core.wc.SVNStatusType -
 getPropertiesStatus()org.tmatesoft.svn.core.wc.SVNStatusType -
 isWcLocked()boolean -
 isCopied()boolean -
 getRepositoryRootUrl()org.tmatesoft.svn.core.SVNURL -
 getRepositoryUuid()String -
 getRepositoryRelativePath()String -
 getRevision()long -
 getChangedRevision()long -
 getChangedDate()org.tmatesoft.svn.core.internal.util.SVNDate -
 getChangedAuthor()String -
 isSwitched()boolean -
 isFileExternal()boolean -
 getLock()org.tmatesoft.svn.core.SVNLock -
 getDepth()org.tmatesoft.svn.core.SVNDepth -
 getRepositoryKind()org.tmatesoft.svn.core.SVNNodeKind -
 getRepositoryNodeStatus()org.tmatesoft.svn.core.wc.SVNStatusType -
 getRepositoryTextStatus()org.tmatesoft.svn.core.wc.SVNStatusType -
 getRepositoryPropertiesStatus()org.tmatesoft.svn.core.wc.SVNStatusType -
 getRepositoryLock()org.tmatesoft.svn.core.SVNLock -
 getRepositoryChangedRevision()long -
 getRepositoryChangedDate()org.tmatesoft.svn.core.internal.util.SVNDate -
 getRepositoryChangedAuthor()String -
 setKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 setPath(java.io.File)void -
 setFileSize(long)void -
 setVersioned(boolean)void -
 setConflicted(boolean)void -
 setNodeStatus(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 setTextStatus(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 setPropertiesStatus(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 setWcLocked(boolean)void -
 setCopied(boolean)void -
 setRepositoryRootUrl(org.tmatesoft.svn.core.SVNURL)void -
 setRepositoryUuid(String)void -
 setRepositoryRelativePath(String)void -
 setRevision(long)void -
 setChangedRevision(long)void -
 setChangedDate(org.tmatesoft.svn.core.internal.util.SVNDate)void -
 setChangedAuthor(String)void -
 setSwitched(boolean)void -
 setFileExternal(boolean)void -
 setLock(org.tmatesoft.svn.core.SVNLock)void -
 setDepth(org.tmatesoft.svn.core.SVNDepth)void -
 setRepositoryKind(org.tmatesoft.svn.core.SVNNodeKind)void -
 setRepositoryNodeStatus(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 setRepositoryTextStatus(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 setRepositoryPropertiesStatus(org.tmatesoft.svn.core.wc.SVNStatusType)void -
 setRepositoryLock(org.tmatesoft.svn.core.SVNLock)void -
 setRepositoryChangedRevision(long)void -
 setRepositoryChangedDate(org.tmatesoft.svn.core.internal.util.SVNDate)void -
 setRepositoryChangedAuthor(String)void -
 getChangelist()String -
 setChangelist(String)void -
 setCopyFromUrl(org.tmatesoft.svn.core.SVNURL)void -
 getCopyFromUrl()org.tmatesoft.svn.core.SVNURL -
 setCopyFromRevision(long)void -
 getCopyFromRevision()long -
 getWorkingCopyFormat()int -
 setWorkingCopyFormat(int)void -
 getMovedToPath()java.io.File -
 setMovedToPath(java.io.File)void -
 getMovedFromPath()java.io.File -
 setMovedFromPath(java.io.File)void -
SvnStatusSummary - :.SvnObject
 new() -
 getMinRevision()long -
 getMaxRevision()long -
 isModified()boolean -
 isSparseCheckout()boolean -
 isSwitched()boolean -
 setMinRevision(long)void -
 setMaxRevision(long)void -
 setModified(boolean)void -
 setSparseCheckout(boolean)void -
 setSwitched(boolean)void -
 toString()String -
SvnSuggestMergeSources - :.SvnOperation<java.util.Collection<org.tmatesoft.svn.core.SVNURL>>
 new(.SvnOperationFactory) o
 isChangesWorkingCopy()boolean -
SvnSwitch - :.AbstractSvnUpdate<Long>
 new(.SvnOperationFactory) o
 isDepthIsSticky()boolean -
 isIgnoreAncestry()boolean -
 getSwitchTarget().SvnTarget -
 setDepthIsSticky(boolean)void -
 setIgnoreAncestry(boolean)void -
 setSwitchTarget(.SvnTarget)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isChangesWorkingCopy()boolean -
SvnTarget -
 fromFile(java.io.File).SvnTarget s
 fromFile(java.io.File,org.tmatesoft.svn.core.wc.SVNRevision).SvnTarget s
 fromURL(org.tmatesoft.svn.core.SVNURL).SvnTarget s
 fromURL(org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision).SvnTarget s
 isLocal()boolean -
 isFile()boolean -
 isURL()boolean -
 getURL()org.tmatesoft.svn.core.SVNURL -
 getFile()java.io.File -
 getPegRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getResolvedPegRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 getResolvedPegRevision(org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.wc.SVNRevision -
 getPathOrUrlString()String -
 getPathOrUrlDecodedString()String -
 toString()String -
SvnUnlock - :.SvnReceivingOperation<org.tmatesoft.svn.core.SVNLock>
 new(.SvnOperationFactory) o
 isBreakLock()boolean -
 setBreakLock(boolean)void -
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnUpdate - :.AbstractSvnUpdate<long[]>
 new(.SvnOperationFactory) o
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
 isDepthIsSticky()boolean -
 setDepthIsSticky(boolean)void -
 isMakeParents()boolean -
 setMakeParents(boolean)void -
 isTreatAddsAsModifications()boolean -
 setTreatAddsAsModifications(boolean)void -
 getMaximumTargetsCount()int o
 isChangesWorkingCopy()boolean -
SvnUpgrade - :.SvnOperation<org.tmatesoft.svn.core.internal.wc2.SvnWcGeneration>
 new(.SvnOperationFactory) o
 isChangesWorkingCopy()boolean -
 setTargetWorkingCopyFormat(int)void -
 getTargetWorkingCopyFormat()int -
SvnWorkingCopyInfo -
 new() -
 getPath()java.io.File -
 getSchedule().SvnSchedule -
 getCopyFromUrl()org.tmatesoft.svn.core.SVNURL -
 getChecksum().SvnChecksum -
 getChangelist()String -
 getDepth()org.tmatesoft.svn.core.SVNDepth -
 getRecordedSize()long -
 getRecordedTime()long -
 getConflicts()java.util.Collection<org.tmatesoft.svn.core.wc.SVNConflictDescription> -
 getWcRoot()java.io.File -
 setPath(java.io.File)void -
 setSchedule(.SvnSchedule)void -
 setCopyFromUrl(org.tmatesoft.svn.core.SVNURL)void -
 setChecksum(.SvnChecksum)void -
 setChangelist(String)void -
 setDepth(org.tmatesoft.svn.core.SVNDepth)void -
 setRecordedSize(long)void -
 setRecordedTime(long)void -
 setConflicts(java.util.Collection<org.tmatesoft.svn.core.wc.SVNConflictDescription>)void -
 setWcRoot(java.io.File)void -
 getCopyFromRevision()long -
 setCopyFromRevision(long)void -
 getMovedFrom()java.io.File -
 setMovedFrom(java.io.File)void -
 getMovedTo()java.io.File -
 setMovedTo(java.io.File)void -
package org.tmatesoft.svn.core.wc2.admin
SvnRepositoryCat - :.SvnRepositoryOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 getPath()String -
 setPath(String)void -
 getOutputStream()java.io.OutputStream -
 setOutputStream(java.io.OutputStream)void -
SvnRepositoryCopyRevisionProperties - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getToURL()org.tmatesoft.svn.core.SVNURL -
 setToURL(org.tmatesoft.svn.core.SVNURL)void -
 getStartRevision()long -
 setStartRevision(long)void -
 getEndRevision()long -
 setEndRevision(long)void -
SvnRepositoryCreate - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNURL>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getUuid()String -
 setUuid(String)void -
 isEnableRevisionProperties()boolean -
 setEnableRevisionProperties(boolean)void -
 isForce()boolean -
 setForce(boolean)void -
 isPre10Compatible()boolean -
 setPre10Compatible(boolean)void -
 isPre15Compatible()boolean -
 setPre15Compatible(boolean)void -
 isPre16Compatible()boolean -
 setPre16Compatible(boolean)void -
 isPre17Compatible()boolean -
 setPre17Compatible(boolean)void -
 isWith17Compatible()boolean -
 setWith17Compatible(boolean)void -
 isPre14Compatible()boolean -
 setPre14Compatible(boolean)void -
SvnRepositoryDump - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getOut()java.io.OutputStream -
 setOut(java.io.OutputStream)void -
 getStartRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setStartRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 getEndRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setEndRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 isUseDelta()boolean -
 setUseDelta(boolean)void -
 isIncremental()boolean -
 setIncremental(boolean)void -
 ensureArgumentsAreValid()void o !org.tmatesoft.svn.core.SVNException
SvnRepositoryFilter - :org.tmatesoft.svn.core.wc2.SvnReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getDumpStream()java.io.InputStream -
 setDumpStream(java.io.InputStream)void -
 getResultDumpStream()java.io.OutputStream -
 setResultDumpStream(java.io.OutputStream)void -
 isExclude()boolean -
 setExclude(boolean)void -
 isRenumberRevisions()boolean -
 setRenumberRevisions(boolean)void -
 isDropEmptyRevisions()boolean -
 setDropEmptyRevisions(boolean)void -
 isPreserveRevisionProperties()boolean -
 setPreserveRevisionProperties(boolean)void -
 getPrefixes()java.util.Collection<String> -
 setPrefixes(java.util.Collection<String>)void -
 isSkipMissingMergeSources()boolean -
 setSkipMissingMergeSources(boolean)void -
 getMinimumTargetsCount()int o
SvnRepositoryGetAuthor - :.SvnRepositoryOperation<String>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
SvnRepositoryGetChanged - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNChangeEntry>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 isIncludeCopyInfo()boolean -
 setIncludeCopyInfo(boolean)void -
SvnRepositoryGetChangedDirectories - :.SvnRepositoryReceivingOperation<String>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
SvnRepositoryGetDate - :.SvnRepositoryOperation<java.util.Date>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
SvnRepositoryGetDiff - :.SvnRepositoryOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 isDiffDeleted()boolean -
 setDiffDeleted(boolean)void -
 isDiffAdded()boolean -
 setDiffAdded(boolean)void -
 isDiffCopyFrom()boolean -
 setDiffCopyFrom(boolean)void -
 getOutputStream()java.io.OutputStream -
 setOutputStream(java.io.OutputStream)void -
SvnRepositoryGetFileSize - :.SvnRepositoryOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 getPath()String -
 setPath(String)void -
SvnRepositoryGetHistory - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminPath>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getPath()String -
 setPath(String)void -
 isIncludeIDs()boolean -
 setIncludeIDs(boolean)void -
 getLimit()long -
 setLimit(long)void -
SvnRepositoryGetInfo - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNLogEntry>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
SvnRepositoryGetLock - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNLock>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getPath()String -
 setPath(String)void -
SvnRepositoryGetLog - :.SvnRepositoryOperation<String>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
SvnRepositoryGetProperties - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNProperties>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 getPath()String -
 setPath(String)void -
SvnRepositoryGetProperty - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNPropertyValue>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 getPath()String -
 setPath(String)void -
 getPropName()String -
 setPropName(String)void -
SvnRepositoryGetRevisionProperties - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNProperties>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
SvnRepositoryGetRevisionProperty - :.SvnRepositoryOperation<org.tmatesoft.svn.core.SVNPropertyValue>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 getPropName()String -
 setPropName(String)void -
SvnRepositoryGetTree - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminPath>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactionName()String -
 setTransactionName(String)void -
 getPath()String -
 setPath(String)void -
 isIncludeIDs()boolean -
 setIncludeIDs(boolean)void -
 isRecursive()boolean -
 setRecursive(boolean)void -
SvnRepositoryGetUUID - :.SvnRepositoryOperation<String>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryGetYoungest - :.SvnRepositoryOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryHotCopy - :.SvnRepositoryOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getSrcRepositoryRoot()java.io.File -
 setSrcRepositoryRoot(java.io.File)void -
 getNewRepositoryRoot()java.io.File -
 setNewRepositoryRoot(java.io.File)void -
SvnRepositoryInitialize - :org.tmatesoft.svn.core.wc2.SvnReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getFromURL()org.tmatesoft.svn.core.SVNURL -
 setFromURL(org.tmatesoft.svn.core.SVNURL)void -
 getToURL()org.tmatesoft.svn.core.SVNURL -
 setToURL(org.tmatesoft.svn.core.SVNURL)void -
SvnRepositoryListLocks - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryListTransactions - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryLoad - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 getDumpStream()java.io.InputStream -
 setDumpStream(java.io.InputStream)void -
 isUsePreCommitHook()boolean -
 setUsePreCommitHook(boolean)void -
 isUsePostCommitHook()boolean -
 setUsePostCommitHook(boolean)void -
 getUuidAction()org.tmatesoft.svn.core.wc.admin.SVNUUIDAction -
 setUuidAction(org.tmatesoft.svn.core.wc.admin.SVNUUIDAction)void -
 getParentDir()String -
 setParentDir(String)void -
SvnRepositoryOperation a <V=Object> :org.tmatesoft.svn.core.wc2.SvnOperation<<V>>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) o
 setRepositoryRoot(java.io.File)void -
 getRepositoryRoot()java.io.File -
 isChangesWorkingCopy()boolean -
SvnRepositoryPack - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryReceivingOperation a <T=Object> :org.tmatesoft.svn.core.wc2.SvnReceivingOperation<<T>>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) o
 setRepositoryRoot(java.io.File)void -
 getRepositoryRoot()java.io.File -
SvnRepositoryRecover - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryRemoveLocks - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getPaths()String[] -
 setPaths(String[])void -
SvnRepositoryRemoveTransactions - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getTransactions()String[] -
 setTransactions(String[])void -
SvnRepositorySetUUID - :.SvnRepositoryOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getUUID()String -
 setUUID(String)void -
SvnRepositorySyncInfo - :org.tmatesoft.svn.core.wc2.SvnOperation<Long>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getToUrl()org.tmatesoft.svn.core.SVNURL -
 setToUrl(org.tmatesoft.svn.core.SVNURL)void -
SvnRepositorySynchronize - :org.tmatesoft.svn.core.wc2.SvnReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 getToURL()org.tmatesoft.svn.core.SVNURL -
 setToURL(org.tmatesoft.svn.core.SVNURL)void -
SvnRepositoryUpgrade - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
SvnRepositoryVerify - :.SvnRepositoryReceivingOperation<org.tmatesoft.svn.core.wc.admin.SVNAdminEvent>
 new(org.tmatesoft.svn.core.wc2.SvnOperationFactory) -
 initDefaults()void o
 getStartRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setStartRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
 getEndRevision()org.tmatesoft.svn.core.wc.SVNRevision -
 setEndRevision(org.tmatesoft.svn.core.wc.SVNRevision)void -
package org.tmatesoft.svn.core.wc2.hooks
ISvnCommitHandler ai
 getCommitMessage(String,org.tmatesoft.svn.core.wc2.SvnCommitItem[])String a !org.tmatesoft.svn.core.SVNException
 getRevisionProperties(String,org.tmatesoft.svn.core.wc2.SvnCommitItem[],org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
ISvnExternalsHandler ai
 handleExternal(java.io.File,org.tmatesoft.svn.core.SVNURL,org.tmatesoft.svn.core.wc.SVNRevision,org.tmatesoft.svn.core.wc.SVNRevision,String,org.tmatesoft.svn.core.wc.SVNRevision)org.tmatesoft.svn.core.wc.SVNRevision[] a
ISvnFileListHook ai
 listFiles(java.io.File)java.util.Map<String,java.io.File> a
ISvnPropertyValueProvider ai
 providePropertyValues(java.io.File,org.tmatesoft.svn.core.SVNProperties)org.tmatesoft.svn.core.SVNProperties a !org.tmatesoft.svn.core.SVNException
package org.tmatesoft.svn.util
ISVNDebugLog ai
 logError(.SVNLogType,String)void a
 logError(.SVNLogType,Throwable)void a
 logSevere(.SVNLogType,String)void a
 logSevere(.SVNLogType,Throwable)void a
 logFine(.SVNLogType,Throwable)void a
 logFine(.SVNLogType,String)void a
 logFiner(.SVNLogType,Throwable)void a
 logFiner(.SVNLogType,String)void a
 logFinest(.SVNLogType,Throwable)void a
 logFinest(.SVNLogType,String)void a
 log(.SVNLogType,Throwable,java.util.logging.Level)void a
 log(.SVNLogType,String,java.util.logging.Level)void a
 log(.SVNLogType,String,byte[])void a
 createLogStream(.SVNLogType,java.io.InputStream)java.io.InputStream a
 createLogStream(.SVNLogType,java.io.OutputStream)java.io.OutputStream a
 createOutputLogStream()java.io.OutputStream a
 createInputLogStream()java.io.OutputStream a
 flushStream(Object)void a
